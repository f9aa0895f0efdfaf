"""The images of the input channels are mixed, one after the other."""

import numpy as np


def pointwise_conv(x, kernel, bias):
    y = np.zeros((*x.shape[:3], bias.size)) + bias
    for c in range(x.shape[3]):
        y += x[..., c : c + 1] * kernel[:, :, c]
    return y
