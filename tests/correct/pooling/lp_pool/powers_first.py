"""Powers of the whole image first, then sums over the places within a window."""

import numpy as np


def lp_pool(x, size, stride, p):
    powers = np.power(np.abs(x), p)
    out_height = (x.shape[1] - size) // stride + 1
    out_width = (x.shape[2] - size) // stride + 1
    total = 0
    for a in range(size):
        for b in range(size):
            rows = slice(a, a + stride * (out_height - 1) + 1, stride)
            columns = slice(b, b + stride * (out_width - 1) + 1, stride)
            total = total + powers[:, rows, columns]
    return np.power(total / size**2, 1 / p)
