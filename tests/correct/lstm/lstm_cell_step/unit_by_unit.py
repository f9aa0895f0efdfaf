"""Element by element, with Python's math."""

import math

import numpy as np


def sigmoid(z):
    return 1 / (1 + math.exp(-z))


def lstm_cell_step(x, h, c, kernel, recurrent_kernel, bias):
    z = np.c_[x, h] @ np.r_[kernel, recurrent_kernel] + bias
    h_next, c_next = np.empty_like(h), np.empty_like(c)
    for (n, u), memory in np.ndenumerate(c):
        a, i, f, o = z[n, u :: c.shape[1]]
        memory = sigmoid(f) * memory + sigmoid(i) * math.tanh(a)
        c_next[n, u] = memory
        h_next[n, u] = sigmoid(o) * math.tanh(memory)
    return h_next, c_next
