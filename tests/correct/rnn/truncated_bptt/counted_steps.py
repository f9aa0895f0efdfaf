"""Counts the steps back instead of making a range."""

import numpy as np


def truncated_bptt(x, target, kernel, recurrent_kernel, bias, horizon):
    h = [np.zeros((len(x), len(bias)))]
    for t in range(x.shape[1]):
        h.append(np.tanh(x[:, t] @ kernel + h[-1] @ recurrent_kernel + bias))
    d_h = h[-1] - target
    d_kernel, d_recurrent, d_bias = (np.zeros(p.shape) for p in (kernel, recurrent_kernel, bias))
    t = x.shape[1]
    left = horizon
    while left:
        delta = d_h * (1 - h[t] ** 2)
        t, left = t - 1, left - 1
        d_kernel = d_kernel + x[:, t].T @ delta
        d_recurrent = d_recurrent + h[t].T @ delta
        d_bias = d_bias + np.sum(delta, axis=0)
        d_h = delta @ recurrent_kernel.T
    return d_kernel, d_recurrent, d_bias
