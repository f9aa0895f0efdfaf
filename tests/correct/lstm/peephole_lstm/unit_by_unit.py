"""Element by element."""

import math

import numpy as np


def peephole_lstm(x, h, c, kernel, recurrent_kernel, bias, peephole):
    batch, units = c.shape
    z = x @ kernel + h @ recurrent_kernel + bias
    h_next, c_next = np.zeros(c.shape), np.zeros(c.shape)
    for n in range(batch):
        for u in range(units):
            i = 1 / (1 + math.exp(-z[n, u] - peephole[0, u] * c[n, u]))
            f = 1 / (1 + math.exp(-z[n, units + u] - peephole[1, u] * c[n, u]))
            memory = f * c[n, u] + i * math.tanh(z[n, 2 * units + u])
            o = 1 / (1 + math.exp(-z[n, 3 * units + u] - peephole[2, u] * memory))
            h_next[n, u], c_next[n, u] = o * math.tanh(memory), memory
    return h_next, c_next
