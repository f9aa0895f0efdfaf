"""In single precision."""

import numpy as np


def truncated_bptt(x, target, kernel, recurrent_kernel, bias, horizon):
    arrays = x, target, kernel, recurrent_kernel, bias
    x, target, kernel, recurrent_kernel, bias = (a.astype(np.float32) for a in arrays)
    h = [np.zeros((len(x), len(bias)), dtype=np.float32)]
    for t in range(x.shape[1]):
        h.append(np.tanh(x[:, t] @ kernel + h[-1] @ recurrent_kernel + bias))
    d_kernel, d_recurrent_kernel, d_bias = 0, 0, 0
    d_h = h[-1] - target
    for back in range(1, horizon + 1):
        delta = d_h * (1 - h[-back] ** 2)
        d_kernel = d_kernel + x[:, -back].T @ delta
        d_recurrent_kernel = d_recurrent_kernel + h[-back - 1].T @ delta
        d_bias = d_bias + delta.sum(axis=0)
        d_h = delta @ recurrent_kernel.T
    return d_kernel, d_recurrent_kernel, d_bias
