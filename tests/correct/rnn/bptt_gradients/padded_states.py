"""States with the initial one in front, gradients summed after the way back."""

import numpy as np


def bptt(x, target, kernel, recurrent_kernel, bias, output_kernel, output_bias):
    batch, steps, _ = x.shape
    h = np.zeros((batch, steps + 1, bias.size))
    for t in range(steps):
        h[:, t + 1] = np.tanh(x[:, t] @ kernel + h[:, t] @ recurrent_kernel + bias)
    error = h[:, 1:] @ output_kernel + output_bias - target
    delta = np.zeros((batch, steps + 1, bias.size))
    for t in range(steps, 0, -1):
        later = delta[:, t] @ recurrent_kernel.T
        delta[:, t - 1] = (error[:, t - 1] @ output_kernel.T + later) * (1 - h[:, t] ** 2)
    delta = delta[:, :steps]
    d_kernel = np.einsum("nti,ntu->iu", x, delta)
    d_recurrent = np.einsum("ntj,ntu->ju", h[:, :-1], delta)
    d_output = np.einsum("ntu,nto->uo", h[:, 1:], error)
    return d_kernel, d_recurrent, delta.sum((0, 1)), d_output, error.sum((0, 1))
