"""In single precision."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def peephole_lstm(x, h, c, kernel, recurrent_kernel, bias, peephole):
    arrays = x, h, c, kernel, recurrent_kernel, bias, peephole
    x, h, c, kernel, recurrent_kernel, bias, peephole = map(np.float32, arrays)
    i, f, g, o = np.split(x @ kernel + h @ recurrent_kernel + bias, 4, axis=-1)
    i, f = sigmoid(i + c * peephole[0]), sigmoid(f + c * peephole[1])
    c = f * c + i * np.tanh(g)
    o = sigmoid(o + c * peephole[2])
    return o * np.tanh(c), c
