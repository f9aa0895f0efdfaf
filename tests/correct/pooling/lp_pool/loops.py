"""Window by window, value by value."""

import numpy as np


def lp_pool(x, size, stride, p):
    batch, height, width, channels = x.shape
    rows = range(0, height - size + 1, stride)
    columns = range(0, width - size + 1, stride)
    y = np.zeros((batch, len(rows), len(columns), channels))
    for n, i, j, c in np.ndindex(y.shape):
        total = 0.0
        for row in range(rows[i], rows[i] + size):
            for column in range(columns[j], columns[j] + size):
                total += abs(x[n, row, column, c]) ** p
        y[n, i, j, c] = (total / size**2) ** (1 / p)
    return y
