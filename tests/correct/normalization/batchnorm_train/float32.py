"""In single precision."""

import numpy as np


def batchnorm_train(x, gamma, beta):
    x, gamma, beta = (array.astype(np.float32) for array in (x, gamma, beta))
    mean, variance = np.mean(x, axis=0), np.var(x, axis=0)
    return gamma * (x - mean) / np.sqrt(variance + np.float32(1e-3)) + beta
