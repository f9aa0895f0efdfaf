"""In single precision."""

import numpy as np


def sigmoid(z):
    return np.float32(1) / (np.float32(1) + np.exp(-z))


def lstm_cell_step(x, h, c, kernel, recurrent_kernel, bias):
    arrays = x, h, c, kernel, recurrent_kernel, bias
    x, h, c, kernel, recurrent_kernel, bias = (array.astype(np.float32) for array in arrays)
    a, i, f, o = np.split(x @ kernel + h @ recurrent_kernel + bias, 4, axis=-1)
    c = sigmoid(f) * c + sigmoid(i) * np.tanh(a)
    h = sigmoid(o) * np.tanh(c)
    return h, c
