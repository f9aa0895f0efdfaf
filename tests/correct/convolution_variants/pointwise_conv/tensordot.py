"""A contraction of the last axis, without making a matrix of the kernel."""

import numpy as np


def pointwise_conv(x, kernel, bias):
    return np.tensordot(x, kernel, axes=(3, 2))[:, :, :, 0, 0] + bias
