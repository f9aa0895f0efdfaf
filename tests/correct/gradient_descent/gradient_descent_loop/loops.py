"""Sums in explicit loops over lists."""

import numpy as np


def gradient_descent(a, b, start, learning_rate, steps):
    size = len(b)
    path = np.zeros((steps + 1, size))
    path[0] = start
    for t in range(steps):
        for i in range(size):
            slope = -b[i]
            for j in range(size):
                slope += a[i, j] * path[t, j]
            path[t + 1, i] = path[t, i] - learning_rate * slope
    return path
