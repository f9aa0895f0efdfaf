"""The change of the momentum buffer written out: w moves by μ (μ v - ηg) - ηg."""

import numpy as np


def nesterov(a, b, start, learning_rate, momentum, steps):
    w = start.astype(float)
    v = np.zeros_like(w)
    path = np.empty((1 + steps, w.size))
    path[0] = w
    for row in path[1:]:
        push = -learning_rate * (np.einsum("ij,j", a, w) - b)
        v *= momentum
        v += push
        w += push
        w += momentum * v
        row[:] = w
    return path, v
