"""In single precision."""

import numpy as np


def conv_batchnorm(x, gamma, beta):
    x, gamma, beta = np.float32(x), np.float32(gamma), np.float32(beta)
    mean, variance = x.mean(axis=(0, 1, 2)), x.var(axis=(0, 1, 2))
    scale = gamma / np.sqrt(variance + np.float32(0.001))
    return (x - mean) * scale + beta
