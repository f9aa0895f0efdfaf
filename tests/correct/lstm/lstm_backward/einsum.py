"""Gradients of weights over named axes, derivatives of gates by their values."""

import numpy as np


def lstm_backward(x, h, c, kernel, recurrent_kernel, bias, dh_next, dc_next):
    units = c.shape[1]
    z = x @ kernel + h @ recurrent_kernel + bias
    gates = 1 / (1 + np.exp(-z))
    i, f, o = (gates[:, k * units : (k + 1) * units] for k in (0, 1, 3))
    g = np.tanh(z[:, 2 * units : 3 * units])
    memory = np.tanh(f * c + i * g)
    total = dc_next + dh_next * o * (1 - memory) * (1 + memory)
    dz = np.hstack([total * g, total * c, total * i, dh_next * memory])
    slopes = np.hstack([i - i**2, f - f**2, 1 - g**2, o - o**2])
    dz = dz * slopes
    dkernel = np.einsum("ni,nz->iz", x, dz)
    drecurrent = np.einsum("nj,nz->jz", h, dz)
    return dz @ kernel.T, dz @ recurrent_kernel.T, total * f, dkernel, drecurrent, dz.sum(0)
