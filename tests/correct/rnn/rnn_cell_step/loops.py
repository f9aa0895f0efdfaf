"""Unit by unit, with explicit sums."""

import math

import numpy as np


def rnn_step(x, h, kernel, recurrent_kernel, bias):
    h_next = np.zeros((len(x), len(bias)))
    for n in range(len(x)):
        for u in range(len(bias)):
            z = bias[u]
            for i in range(x.shape[1]):
                z += x[n, i] * kernel[i, u]
            for j in range(len(bias)):
                z += h[n, j] * recurrent_kernel[j, u]
            h_next[n, u] = math.tanh(z)
    return h_next
