"""In single precision."""

import numpy as np


def group_norm(x, groups, gamma, beta):
    x, gamma, beta = (array.astype(np.float32) for array in (x, gamma, beta))
    grouped = x.reshape(len(x), -1, groups, x.shape[3] // groups)
    centered = grouped - grouped.mean(axis=(1, 3), keepdims=True)
    variance = np.square(centered).mean(axis=(1, 3), keepdims=True)
    x_hat = centered / np.sqrt(variance + np.float32(0.001))
    return x_hat.reshape(x.shape) * gamma + beta
