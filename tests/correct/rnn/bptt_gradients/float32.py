"""In single precision."""

import numpy as np


def bptt(x, target, kernel, recurrent_kernel, bias, output_kernel, output_bias):
    x, target, kernel = np.float32(x), np.float32(target), np.float32(kernel)
    recurrent_kernel, bias = np.float32(recurrent_kernel), np.float32(bias)
    output_kernel, output_bias = np.float32(output_kernel), np.float32(output_bias)
    h = [np.zeros((len(x), len(bias)), np.float32)]
    for t in range(x.shape[1]):
        h.append(np.tanh(x[:, t] @ kernel + h[t] @ recurrent_kernel + bias))
    errors = np.stack(h[1:], axis=1) @ output_kernel + output_bias - target
    delta, deltas = np.zeros_like(h[0]), []
    for t in reversed(range(x.shape[1])):
        d_h = errors[:, t] @ output_kernel.T + delta @ recurrent_kernel.T
        delta = d_h * (1 - h[t + 1] ** 2)
        deltas.insert(0, delta)
    d_kernel = sum(x[:, t].T @ delta for t, delta in enumerate(deltas))
    d_recurrent_kernel = sum(h[t].T @ delta for t, delta in enumerate(deltas))
    d_output_kernel = sum(h[t + 1].T @ errors[:, t] for t in range(x.shape[1]))
    d_bias = np.sum(deltas, axis=(0, 1))
    return d_kernel, d_recurrent_kernel, d_bias, d_output_kernel, errors.sum(axis=(0, 1))
