# ==== numpy ====
"""NumPy's own functions, which divide by n."""

import numpy as np


def gaussian_mle(x):
    samples, _ = x.shape
    mean, variance = x.mean(0), x.var(0)
    return mean, variance, -samples * np.log(np.sqrt(2 * np.pi * np.e * variance))


# ==== densities ====
"""The densities themselves, and the logarithm of each."""

import numpy as np


def gaussian_mle(x):
    mean = np.average(x, axis=0)
    sigma = np.std(x, axis=0)
    densities = np.exp(-0.5 * ((x - mean) / sigma) ** 2) / (np.sqrt(2 * np.pi) * sigma)
    return mean, sigma**2, np.log(densities).sum(axis=0)


# ==== loops ====
"""Column by column, in plain Python."""

import math

import numpy as np


def gaussian_mle(x):
    means, variances, logs = [], [], []
    for column in x.T:
        n = len(column)
        mean = sum(column) / n
        variance = sum((value - mean) ** 2 for value in column) / n
        total = 0.0
        for value in column:
            total -= (value - mean) ** 2 / (2 * variance) + math.log(2 * math.pi * variance) / 2
        means.append(mean)
        variances.append(variance)
        logs.append(total)
    return np.array(means), np.array(variances), np.array(logs)


# ==== covariance ====
"""The diagonal of the covariance matrix that divides by n."""

import numpy as np


def gaussian_mle(x):
    variance = np.diag(np.atleast_2d(np.cov(x, rowvar=False, bias=True)))
    return x.sum(axis=0) / len(x), variance, -0.5 * len(x) * (1 + np.log(2 * np.pi * variance))


# ==== float32 ====
"""In single precision."""

import numpy as np


def gaussian_mle(x):
    x = x.astype(np.float32)
    mean = x.mean(axis=0)
    variance = ((x - mean) ** 2).mean(axis=0)
    log_likelihood = -len(x) / 2 * (np.log(2 * np.pi * variance) + 1)
    return mean, variance, log_likelihood.astype(np.float32)
