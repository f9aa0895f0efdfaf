"""In single precision."""

import numpy as np


def max_pool(x, dy, size, stride):
    x, dy = x.astype(np.float32), dy.astype(np.float32)
    y, dx = np.zeros_like(dy), np.zeros_like(x)
    for n, i, j, c in np.ndindex(dy.shape):
        top, left = i * stride, j * stride
        window = x[n, top : top + size, left : left + size, c]
        y[n, i, j, c] = window.max()
        a, b = np.argwhere(window == window.max())[0]
        dx[n, top + a, left + b, c] += dy[n, i, j, c]
    return y, dx
