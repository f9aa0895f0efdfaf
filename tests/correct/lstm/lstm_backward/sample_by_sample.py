"""One sample after the other, outer products added up."""

import numpy as np


def lstm_backward(x, h, c, kernel, recurrent_kernel, bias, dh_next, dc_next):
    sigma = lambda u: 1 / (1 + np.exp(-u))
    dx, dh, dc = np.zeros(x.shape), np.zeros(h.shape), np.zeros(c.shape)
    dkernel, drecurrent, dbias = (np.zeros(p.shape) for p in (kernel, recurrent_kernel, bias))
    for n in range(len(x)):
        zi, zf, zg, zo = (x[n] @ kernel + h[n] @ recurrent_kernel + bias).reshape(4, -1)
        i, f, g, o = sigma(zi), sigma(zf), np.tanh(zg), sigma(zo)
        m = np.tanh(f * c[n] + i * g)
        d = dc_next[n] + dh_next[n] * o * (1 - m * m)
        parts = d * g * i * (1 - i), d * c[n] * f * (1 - f), d * i * (1 - g * g)
        dz = np.concatenate([*parts, dh_next[n] * m * o * (1 - o)])
        dx[n], dh[n], dc[n] = kernel @ dz, recurrent_kernel @ dz, d * f
        dkernel += np.outer(x[n], dz)
        drecurrent += np.outer(h[n], dz)
        dbias += dz
    return dx, dh, dc, dkernel, drecurrent, dbias
