"""Blocks by slices, peepholes by row."""

import numpy as np


def peephole_lstm(x, h, c, kernel, recurrent_kernel, bias, peephole):
    n = c.shape[1]
    z = x @ kernel + h @ recurrent_kernel + bias
    z[:, : 2 * n] += np.hstack([c * peephole[0], c * peephole[1]])
    gates = 1 / (1 + np.exp(-z[:, : 2 * n]))
    c_next = gates[:, n:] * c + gates[:, :n] * np.tanh(z[:, 2 * n : 3 * n])
    output_gate = 1 / (1 + np.exp(-(z[:, 3 * n :] + peephole[2] * c_next)))
    return output_gate * np.tanh(c_next), c_next
