"""Every block's gradients apart, put side by side at the end."""

import numpy as np


def lstm_backward(x, h, c, kernel, recurrent_kernel, bias, dh_next, dc_next):
    W, U, b = (np.split(p, 4, axis=-1) for p in (kernel, recurrent_kernel, bias))
    pre = [x @ W[k] + h @ U[k] + b[k] for k in range(4)]
    i, f, o = ((1 + np.tanh(pre[k] / 2)) / 2 for k in (0, 1, 3))
    g = np.tanh(pre[2])
    c_next = f * c + i * g
    through_h = dh_next * o / np.cosh(c_next) ** 2
    total = through_h + dc_next
    grads = [
        total * g * i * (1 - i),
        total * c * f * (1 - f),
        total * i / np.cosh(pre[2]) ** 2,
        dh_next * np.tanh(c_next) * o * (1 - o),
    ]
    dx = sum(d @ w.T for d, w in zip(grads, W))
    dh = sum(d @ u.T for d, u in zip(grads, U))
    dkernel = np.hstack([x.T @ d for d in grads])
    drecurrent = np.hstack([h.T @ d for d in grads])
    dbias = np.hstack([d.sum(axis=0) for d in grads])
    return dx, dh, total * f, dkernel, drecurrent, dbias
