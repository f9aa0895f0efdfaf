"""A cell function, outputs written into an array."""

import numpy as np


def cell(x, h, c, kernel, recurrent_kernel, bias):
    units = h.shape[1]
    z = x @ kernel + h @ recurrent_kernel + bias
    i, f, o = (1 / (1 + np.exp(-z[:, k * units : (k + 1) * units])) for k in (0, 1, 3))
    c = f * c + i * np.tanh(z[:, 2 * units : 3 * units])
    return o * np.tanh(c), c


def lstm_sequence(x, kernel, recurrent_kernel, bias):
    units = len(recurrent_kernel)
    outputs = np.zeros((x.shape[0], x.shape[1], units))
    h = c = np.zeros((len(x), units))
    for t in range(x.shape[1]):
        h, c = cell(x[:, t], h, c, kernel, recurrent_kernel, bias)
        outputs[:, t] = h
    return outputs, h, c
