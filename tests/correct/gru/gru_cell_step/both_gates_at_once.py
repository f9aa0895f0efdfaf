"""One product for the two gates, then one for the candidate."""

import numpy as np


def gru_step(x, h, kernel, recurrent_kernel, bias):
    units = h.shape[-1]
    from_x = x @ kernel + bias
    gates = 1 / (1 + np.exp(-(from_x[:, : 2 * units] + h @ recurrent_kernel[:, : 2 * units])))
    z, r = gates[:, :units], gates[:, units:]
    candidate = np.tanh(from_x[:, 2 * units :] + (h * r) @ recurrent_kernel[:, 2 * units :])
    return h - z * h + z * candidate
