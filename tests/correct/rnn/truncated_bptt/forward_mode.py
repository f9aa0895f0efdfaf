"""The derivatives of the state carried forward, beginning with 0 where the window begins."""

import numpy as np


def truncated_bptt(x, target, kernel, recurrent_kernel, bias, horizon):
    batch, steps, inputs = x.shape
    units = len(bias)
    weight = np.vstack([kernel, recurrent_kernel, bias])
    diagonal = np.arange(units)
    h = np.zeros((batch, units))
    slope = np.zeros((batch, units, *weight.shape))  # of each unit by each weight
    for t in range(steps):
        joined = np.hstack([x[:, t], h, np.ones((batch, 1))])
        h = np.tanh(joined @ weight)
        if t < steps - horizon:
            continue
        slope = np.einsum("vu,nvrk->nurk", recurrent_kernel, slope)
        slope[:, diagonal, :, diagonal] += joined
        slope *= (1 - h**2)[:, :, None, None]
    gradient = np.einsum("nu,nurk->rk", h - target, slope)
    return gradient[:inputs], gradient[inputs:-1], gradient[-1]
