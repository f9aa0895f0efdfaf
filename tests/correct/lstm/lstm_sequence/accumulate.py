"""With itertools.accumulate over pairs of states, the time axis in front."""

from itertools import accumulate

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def lstm_sequence(x, kernel, recurrent_kernel, bias):
    def step(state, x_t):
        h, c = state
        i, f, g, o = np.split(x_t @ kernel + h @ recurrent_kernel + bias, 4, axis=-1)
        c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
        return sigmoid(o) * np.tanh(c), c

    zeros = np.zeros((len(x), len(recurrent_kernel)))
    states = list(accumulate(x.transpose(1, 0, 2), step, initial=(zeros, zeros)))
    h, c = states[-1]
    return np.stack([output for output, _ in states[1:]], axis=1), h, c
