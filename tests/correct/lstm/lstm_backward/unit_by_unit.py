"""Element by element through the gates, with Python's math."""

import math

import numpy as np


def sigmoid(z):
    return 1 / (1 + math.exp(-z))


def lstm_backward(x, h, c, kernel, recurrent_kernel, bias, dh_next, dc_next):
    batch, units = c.shape
    z = np.hstack([x, h]) @ np.vstack([kernel, recurrent_kernel]) + bias
    dz, dc = np.zeros((batch, 4, units)), np.zeros((batch, units))
    for n in range(batch):
        for u in range(units):
            i, f, g, o = z[n].reshape(4, units)[:, u]
            i, f, g, o = sigmoid(i), sigmoid(f), math.tanh(g), sigmoid(o)
            tanh_c = math.tanh(f * c[n, u] + i * g)
            d = dc_next[n, u] + dh_next[n, u] * o * (1 - tanh_c**2)
            dz[n, 0, u] = d * g * i * (1 - i)
            dz[n, 1, u] = d * c[n, u] * f * (1 - f)
            dz[n, 2, u] = d * i * (1 - g**2)
            dz[n, 3, u] = dh_next[n, u] * tanh_c * o * (1 - o)
            dc[n, u] = d * f
    dz = dz.reshape(batch, -1)
    dx, dh = dz.dot(kernel.T), dz.dot(recurrent_kernel.T)
    return dx, dh, dc, x.T.dot(dz), h.T.dot(dz), np.ones(batch).dot(dz)
