"""Weights with an axis for the blocks."""

import numpy as np


def lstm_cell_step(x, h, c, kernel, recurrent_kernel, bias):
    units = c.shape[-1]
    blocks = np.einsum("ni,iku->knu", x, kernel.reshape(-1, 4, units))
    blocks = blocks + np.einsum("nj,jku->knu", h, recurrent_kernel.reshape(-1, 4, units))
    a, i, f, o = blocks + bias.reshape(4, 1, units)
    i, f, o = (1 / (1 + np.exp(-u)) for u in (i, f, o))
    c_next = f * c + i * np.tanh(a)
    return o * np.tanh(c_next), c_next
