"""Weights with an axis for the blocks, peepholes over named axes."""

import numpy as np


def peephole_lstm(x, h, c, kernel, recurrent_kernel, bias, peephole):
    units = h.shape[1]
    weights = np.vstack([kernel, recurrent_kernel]).reshape(-1, 4, units)
    z = np.einsum("nr,rku->knu", np.hstack([x, h]), weights) + bias.reshape(4, 1, units)
    z[:2] += np.einsum("ku,nu->knu", peephole[:2], c)
    i, f = 0.5 + 0.5 * np.tanh(z[:2] / 2)
    c_next = f * c + i * np.tanh(z[2])
    z[3] += peephole[2] * c_next
    return (0.5 + 0.5 * np.tanh(z[3] / 2)) * np.tanh(c_next), c_next
