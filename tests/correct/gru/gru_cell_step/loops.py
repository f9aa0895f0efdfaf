"""Sample by sample and unit by unit, with Python's math."""

import math

import numpy as np


def gru_step(x, h, kernel, recurrent_kernel, bias):
    batch, units = h.shape

    def total(n, column, state):
        from_x = sum(x[n, k] * kernel[k, column] for k in range(x.shape[1]))
        from_h = sum(state[k] * recurrent_kernel[k, column] for k in range(units))
        return from_x + from_h + bias[column]

    h_next = np.zeros((batch, units))
    for n in range(batch):
        r = [1 / (1 + math.exp(-total(n, units + u, h[n]))) for u in range(units)]
        reset = [r[u] * h[n, u] for u in range(units)]
        for u in range(units):
            z = 1 / (1 + math.exp(-total(n, u, h[n])))
            candidate = math.tanh(total(n, 2 * units + u, reset))
            h_next[n, u] = (1 - z) * h[n, u] + z * candidate
    return h_next
