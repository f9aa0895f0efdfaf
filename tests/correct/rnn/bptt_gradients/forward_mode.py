"""The derivatives of the state carried forward in time, with no way back at all."""

import numpy as np


def bptt(x, target, kernel, recurrent_kernel, bias, output_kernel, output_bias):
    inputs, units = kernel.shape
    rows = inputs + units + 1
    d_weight = np.zeros((rows, units))
    d_output_kernel, d_output_bias = np.zeros_like(output_kernel), np.zeros_like(output_bias)
    for sequence, wanted in zip(x, target, strict=True):
        h = np.zeros(units)
        slope = np.zeros((units, rows, units))  # of each unit by each weight
        for x_t, target_t in zip(sequence, wanted, strict=True):
            joined = np.concatenate([x_t, h, [1.0]])
            h = np.tanh(x_t @ kernel + h @ recurrent_kernel + bias)
            slope = np.einsum("vu,vrk->urk", recurrent_kernel, slope)
            for u in range(units):
                slope[u, :, u] += joined
            slope *= (1 - h**2)[:, None, None]
            error = h @ output_kernel + output_bias - target_t
            d_weight += np.einsum("u,urk->rk", output_kernel @ error, slope)
            d_output_kernel += np.outer(h, error)
            d_output_bias += error
    d_kernel, d_recurrent, d_bias = np.split(d_weight, [inputs, inputs + units])
    return d_kernel, d_recurrent, d_bias[0], d_output_kernel, d_output_bias
