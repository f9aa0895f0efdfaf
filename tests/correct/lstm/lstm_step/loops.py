"""Sample by sample and unit by unit, with Python's math."""

import math

import numpy as np


def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    batch, units = h.shape
    h_next, c_next = np.zeros((batch, units)), np.zeros((batch, units))
    for n in range(batch):
        z = [
            sum(a * b for a, b in zip(x[n], kernel[:, k]))
            + sum(a * b for a, b in zip(h[n], recurrent_kernel[:, k]))
            + bias[k]
            for k in range(4 * units)
        ]
        for u in range(units):
            i, f, o = (1 / (1 + math.exp(-z[u + k * units])) for k in (0, 1, 3))
            c_next[n, u] = f * c[n, u] + i * math.tanh(z[u + 2 * units])
            h_next[n, u] = o * math.tanh(c_next[n, u])
    return h_next, c_next
