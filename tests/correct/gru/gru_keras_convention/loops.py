"""Sample by sample and unit by unit, with Python's math."""

import math

import numpy as np


def keras_gru_step(x, h, kernel, recurrent_kernel, bias):
    batch, units = h.shape
    rows = []
    for n in range(batch):
        a, b = list(bias[0]), list(bias[1])
        for column in range(3 * units):
            for i in range(x.shape[1]):
                a[column] += x[n, i] * kernel[i, column]
            for j in range(units):
                b[column] += h[n, j] * recurrent_kernel[j, column]
        row = []
        for u in range(units):
            z = 1 / (1 + math.exp(-a[u] - b[u]))
            r = 1 / (1 + math.exp(-a[units + u] - b[units + u]))
            candidate = math.tanh(a[2 * units + u] + r * b[2 * units + u])
            row.append(z * h[n, u] + (1 - z) * candidate)
        rows.append(row)
    return np.array(rows)
