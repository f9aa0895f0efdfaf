"""In single precision."""

import numpy as np


def pointwise_conv(x, kernel, bias):
    x, kernel, bias = (array.astype(np.float32) for array in (x, kernel, bias))
    return np.einsum("nhwc,cm->nhwm", x, kernel[0, 0]) + bias
