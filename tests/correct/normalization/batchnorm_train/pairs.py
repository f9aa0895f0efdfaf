"""The variance from all pairs of samples, the mean never taken."""

import numpy as np


def batchnorm_train(x, gamma, beta):
    differences = x[:, np.newaxis] - x[np.newaxis]
    variance = (differences**2).mean(axis=(0, 1)) / 2
    return gamma * differences.mean(axis=1) / np.sqrt(variance + 0.001) + beta
