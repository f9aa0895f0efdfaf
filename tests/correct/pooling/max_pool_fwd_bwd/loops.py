"""Window by window, remembering where the largest value was met first."""

import numpy as np


def max_pool(x, dy, size, stride):
    y, dx = np.zeros_like(dy), np.zeros_like(x)
    for n, i, j, c in np.ndindex(dy.shape):
        best, place = -np.inf, None
        for row in range(i * stride, i * stride + size):
            for column in range(j * stride, j * stride + size):
                if x[n, row, column, c] > best:
                    best, place = x[n, row, column, c], (row, column)
        y[n, i, j, c] = best
        dx[n, place[0], place[1], c] += dy[n, i, j, c]
    return y, dx
