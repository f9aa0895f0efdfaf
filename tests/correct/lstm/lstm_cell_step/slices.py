"""Blocks by slices, gates by tanh."""

import numpy as np


def lstm_cell_step(x, h, c, kernel, recurrent_kernel, bias):
    n = c.shape[1]
    z = x @ kernel + h @ recurrent_kernel + bias
    gates = (1 + np.tanh(z[:, n:] / 2)) / 2
    c_next = np.tanh(z[:, :n]) * gates[:, :n] + c * gates[:, n : 2 * n]
    return np.tanh(c_next) * gates[:, 2 * n :], c_next
