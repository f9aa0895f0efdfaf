"""A cell that remembers its inputs, as in the textbook."""

import numpy as np


class Cell:
    def __init__(self, kernel, recurrent_kernel, bias):
        self.parameters = kernel, recurrent_kernel, bias

    def forward(self, x, h):
        kernel, recurrent_kernel, bias = self.parameters
        self.cache = x, h, np.tanh(np.dot(x, kernel) + np.dot(h, recurrent_kernel) + bias)
        return self.cache[2]

    def backward(self, dh):
        x, h, new = self.cache
        dz = dh * (1 - new * new)
        self.grads = np.dot(x.T, dz), np.dot(h.T, dz), dz.sum(axis=0)
        return np.dot(dz, self.parameters[1].T)


def bptt(x, target, kernel, recurrent_kernel, bias, output_kernel, output_bias):
    h, cells, states = np.zeros((len(x), len(bias))), [], []
    for t in range(x.shape[1]):
        cell = Cell(kernel, recurrent_kernel, bias)
        h = cell.forward(x[:, t], h)
        cells.append(cell)
        states.append(h)
    errors = [s @ output_kernel + output_bias - target[:, t] for t, s in enumerate(states)]
    dh = 0
    for cell, error in zip(reversed(cells), reversed(errors)):
        dh = cell.backward(dh + error @ output_kernel.T)
    recurrent = [sum(cell.grads[k] for cell in cells) for k in range(3)]
    d_output = sum(s.T @ e for s, e in zip(states, errors))
    return *recurrent, d_output, sum(e.sum(axis=0) for e in errors)
