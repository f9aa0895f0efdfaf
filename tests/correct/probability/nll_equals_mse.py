# ==== log_densities ====
"""The mean of minus the logarithm of each density, which is never computed itself."""

import numpy as np


def nll_equals_mse(y, predictions, variance):
    constant = 0.5 * (np.log(2 * np.pi) + np.log(variance))
    log_density = -((y - predictions) ** 2) / (2 * variance) - constant
    return 0.5 / variance, constant, -np.mean(log_density)


# ==== standard_deviation ====
"""By the standard deviation."""

import math

import numpy as np


def nll_equals_mse(y, predictions, variance):
    sigma = math.sqrt(variance)
    constant = math.log(sigma) + math.log(2 * math.pi) / 2
    z = (y - predictions) / sigma
    return 1 / (2 * sigma**2), constant, np.dot(z, z) / (2 * len(z)) + constant


# ==== loops ====
"""Sample by sample."""

import math


def nll_equals_mse(y, predictions, variance):
    constant = -math.log(1 / math.sqrt(2 * math.pi * variance))
    total = 0.0
    for value, prediction in zip(y, predictions, strict=True):
        total += (value - prediction) ** 2 / (2 * variance) + constant
    return 1 / variance / 2, constant, total / len(y)


# ==== statistics ====
"""Both numbers from two densities of Python's own normal distribution."""

import math
from statistics import NormalDist, fmean


def nll_equals_mse(y, predictions, variance):
    noise = NormalDist(0, math.sqrt(variance))
    constant = -math.log(noise.pdf(0))
    weight = -math.log(noise.pdf(1)) - constant
    nll = fmean(weight * error**2 + constant for error in (y - predictions).tolist())
    return weight, constant, nll


# ==== float32 ====
"""The error in single precision."""

import numpy as np


def nll_equals_mse(y, predictions, variance):
    errors = (y - predictions).astype(np.float32)
    constant = np.log(2 * np.pi * variance) / 2
    return 1 / (2 * variance), constant, np.mean(errors**2) / (2 * variance) + constant
