"""A layer that keeps its state between the steps."""

import numpy as np


class LSTM:
    def __init__(self, kernel, recurrent_kernel, bias, batch):
        self.weights = [np.split(w, 4, axis=-1) for w in (kernel, recurrent_kernel, bias)]
        self.h = np.zeros((batch, len(recurrent_kernel)))
        self.c = np.zeros((batch, len(recurrent_kernel)))

    def block(self, k, x, activation):
        W, U, b = (blocks[k] for blocks in self.weights)
        return activation(x @ W + self.h @ U + b)

    def read(self, x):
        i, f, o = (self.block(k, x, lambda z: 1 / (1 + np.exp(-z))) for k in (0, 1, 3))
        self.c = f * self.c + i * self.block(2, x, np.tanh)
        self.h = o * np.tanh(self.c)
        return self.h


def lstm_sequence(x, kernel, recurrent_kernel, bias):
    layer = LSTM(kernel, recurrent_kernel, bias, batch=x.shape[0])
    outputs = np.array([layer.read(x[:, t]) for t in range(x.shape[1])])
    return np.einsum("tnu->ntu", outputs), layer.h, layer.c
