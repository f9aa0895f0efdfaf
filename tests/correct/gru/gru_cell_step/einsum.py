"""Weights with an axis for the three blocks; the share that is kept as the sigmoid of −a."""

import numpy as np


def gru_step(x, h, kernel, recurrent_kernel, bias):
    units = h.shape[1]
    U = recurrent_kernel.reshape(units, 3, units)
    a = np.einsum("ni,iku->knu", x, kernel.reshape(-1, 3, units)) + bias.reshape(3, 1, units)
    a[:2] += np.einsum("nj,jku->knu", h, U[:, :2])
    use = 1 / (1 + np.exp(-a[0]))
    keep = 1 / (1 + np.exp(a[0]))
    r = 1 / (1 + np.exp(-a[1]))
    a[2] += np.einsum("nj,nj,ju->nu", r, h, U[:, 2])
    return keep * h + use * np.tanh(a[2])
