"""The forward formula's sums, one product at a time."""

import itertools

import numpy as np


def conv2d_backward(x, kernel, dy, stride, padding):
    dx, d_kernel, d_bias = np.zeros(x.shape), np.zeros(kernel.shape), np.zeros(kernel.shape[3])
    _, height, width, _ = x.shape
    for (n, i, j, f), slope in np.ndenumerate(dy):
        d_bias[f] += slope
        for a, b in itertools.product(*map(range, kernel.shape[:2])):
            row, column = i * stride + a - padding, j * stride + b - padding
            if 0 <= row < height and 0 <= column < width:
                for c in range(x.shape[3]):
                    dx[n, row, column, c] += slope * kernel[a, b, c, f]
                    d_kernel[a, b, c, f] += slope * x[n, row, column, c]
    return dx, d_kernel, d_bias
