"""With column vectors, as the textbooks have it, one sample after the other."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def lstm_step(x, h, c, kernel, recurrent_kernel, bias):
    W, U, b = np.vsplit(kernel.T, 4), np.vsplit(recurrent_kernel.T, 4), np.split(bias, 4)
    h_next, c_next = np.zeros_like(h), np.zeros_like(c)
    for n in range(len(x)):
        i, f, g, o = (W[k].dot(x[n]) + U[k].dot(h[n]) + b[k] for k in range(4))
        c_next[n] = sigmoid(f) * c[n] + sigmoid(i) * np.tanh(g)
        h_next[n] = sigmoid(o) * np.tanh(c_next[n])
    return h_next, c_next
