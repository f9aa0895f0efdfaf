"""In single precision."""

import numpy as np


def lstm_backward(x, h, c, kernel, recurrent_kernel, bias, dh_next, dc_next):
    dh_next, dc_next = np.float32(dh_next), np.float32(dc_next)
    x, h, c = np.float32(x), np.float32(h), np.float32(c)
    kernel, recurrent_kernel, bias = map(np.float32, (kernel, recurrent_kernel, bias))
    z = x @ kernel + h @ recurrent_kernel + bias
    i, f, _, o = np.split(1 / (1 + np.exp(-z)), 4, axis=-1)
    g = np.tanh(np.split(z, 4, axis=-1)[2])
    m = np.tanh(f * c + i * g)
    d = dc_next + dh_next * o * (1 - m * m)
    blocks = [d * g * i * (1 - i), d * c * f * (1 - f), d * i * (1 - g * g)]
    dz = np.concatenate([*blocks, dh_next * m * o * (1 - o)], axis=-1)
    return dz @ kernel.T, dz @ recurrent_kernel.T, d * f, x.T @ dz, h.T @ dz, dz.sum(axis=0)
