"""The error of every output sent back on its own to every earlier step."""

import numpy as np


def bptt(x, target, kernel, recurrent_kernel, bias, output_kernel, output_bias):
    batch, steps, _ = x.shape
    h = {-1: np.zeros((batch, len(bias)))}
    for t in range(steps):
        h[t] = np.tanh(x[:, t] @ kernel + h[t - 1] @ recurrent_kernel + bias)

    parameters = kernel, recurrent_kernel, bias, output_kernel, output_bias
    d_kernel, d_recurrent, d_bias, d_output_kernel, d_output_bias = map(np.zeros_like, parameters)
    for t in range(steps):
        error = h[t] @ output_kernel + output_bias - target[:, t]
        d_output_kernel += h[t].T @ error
        d_output_bias += error.sum(axis=0)
        d_h = error @ output_kernel.T
        for s in range(t, -1, -1):
            delta = d_h * (1 - h[s] ** 2)
            d_kernel += x[:, s].T @ delta
            d_recurrent += h[s - 1].T @ delta
            d_bias += delta.sum(axis=0)
            d_h = delta @ recurrent_kernel.T
    return d_kernel, d_recurrent, d_bias, d_output_kernel, d_output_bias
