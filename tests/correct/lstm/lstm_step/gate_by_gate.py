"""A small product for every gate."""

import numpy as np


def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    units = h.shape[1]

    def pre(k):
        part = slice(k * units, (k + 1) * units)
        return x @ kernel[:, part] + h @ recurrent_kernel[:, part] + bias[part]

    sigmoid = lambda u: 1 / (1 + np.exp(-u))
    c_next = sigmoid(pre(1)) * c + sigmoid(pre(0)) * np.tanh(pre(2))
    return sigmoid(pre(3)) * np.tanh(c_next), c_next
