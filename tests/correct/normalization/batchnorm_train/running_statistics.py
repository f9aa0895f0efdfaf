"""Mean and variance in one pass over the samples."""

import numpy as np


def statistics(rows):
    mean, squares = np.zeros(rows.shape[1]), np.zeros(rows.shape[1])
    for count, row in enumerate(rows, start=1):
        before = row - mean
        mean = mean + before / count
        squares = squares + before * (row - mean)
    return mean, squares / len(rows)


def batchnorm_train(x, gamma, beta):
    mean, variance = statistics(x)
    return np.stack([(row - mean) / np.sqrt(variance + 0.001) * gamma + beta for row in x])
