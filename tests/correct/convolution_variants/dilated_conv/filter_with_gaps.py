"""Zeros between the weights, then an ordinary convolution."""

import numpy as np


def dilated_conv(x, kernel, rate):
    size, channels, filters = kernel.shape
    wide = np.zeros((rate * (size - 1) + 1, channels, filters))
    wide[::rate] = kernel
    span = len(wide)
    y = [np.tensordot(x[:, t : t + span], wide, axes=2) for t in range(x.shape[1] - span + 1)]
    return np.stack(y, axis=1), span
