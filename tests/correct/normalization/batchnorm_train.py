# ==== feature_by_feature ====
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


# ==== float32 ====
"""In single precision."""

import numpy as np


def batchnorm_train(x, gamma, beta):
    x, gamma, beta = (array.astype(np.float32) for array in (x, gamma, beta))
    mean, variance = np.mean(x, axis=0), np.var(x, axis=0)
    return gamma * (x - mean) / np.sqrt(variance + np.float32(1e-3)) + beta


# ==== in_place ====
"""The argument itself changed, step by step."""

import numpy as np


def batchnorm_train(x, gamma, beta):
    x -= x.mean(axis=0)
    x /= np.sqrt((x**2).mean(axis=0) + 0.001)
    x *= gamma
    x += beta
    return x


# ==== pairs ====
"""The variance from all pairs of samples, the mean never taken."""

import numpy as np


def batchnorm_train(x, gamma, beta):
    differences = x[:, np.newaxis] - x[np.newaxis]
    variance = (differences**2).mean(axis=(0, 1)) / 2
    return gamma * differences.mean(axis=1) / np.sqrt(variance + 0.001) + beta


# ==== rows_of_features ====
"""Transposed, with a row for every feature."""

import numpy as np


def batchnorm_train(x, gamma, beta):
    rows = x.T
    mean = np.average(rows, axis=1)
    variance = np.average((rows - mean[:, None]) ** 2, axis=1)
    x_hat = (rows - mean[:, None]) / np.sqrt(variance + 0.001)[:, None]
    return (gamma[:, None] * x_hat + beta[:, None]).T


# ==== running_statistics ====
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


# ==== scale_and_shift ====
"""One scale and one shift per feature."""

import numpy as np


def batchnorm_train(x, gamma, beta):
    centred = x - np.sum(x, axis=0) / len(x)
    scale = gamma * (np.einsum("nf,nf->f", centred, centred) / len(x) + 1e-3) ** -0.5
    return centred * scale + beta
