"""One feature after the other, with Python's statistics."""

import statistics

import numpy as np


def batchnorm_train(x, gamma, beta):
    y = np.zeros(x.shape)
    for k in range(x.shape[1]):
        column = x[:, k].tolist()
        mean, variance = statistics.fmean(column), statistics.pvariance(column)
        for n, value in enumerate(column):
            y[n, k] = gamma[k] * (value - mean) / (variance + 0.001) ** 0.5 + beta[k]
    return y
