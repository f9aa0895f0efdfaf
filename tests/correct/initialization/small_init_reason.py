# ==== both_at_once ====
"""Both weights in one array of three axes."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def small_init_reason(x, kernel):
    kernels = np.array([1.0, 0.01])[:, None, None] * kernel
    z = np.einsum("bi,kiu->kbu", x, kernels)
    slopes = sigmoid(z) * sigmoid(-z)
    slope_large, slope_small = slopes.mean(axis=(1, 2))
    return slope_large, slope_small


# ==== float32 ====
"""In single precision, with a slope that subtracts nothing from 1."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def small_init_reason(x, kernel):
    z = x.astype(np.float32) @ kernel.astype(np.float32)
    small = np.float32(0.01) * z
    return np.mean(sigmoid(z) * sigmoid(-z)), np.mean(sigmoid(small) * sigmoid(-small))


# ==== float32_plain ====
"""In single precision."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def small_init_reason(x, kernel):
    z = x.astype(np.float32) @ kernel.astype(np.float32)
    y_large, y_small = sigmoid(z), sigmoid(np.float32(0.01) * z)
    return np.mean(y_large * (1 - y_large)), np.mean(y_small * (1 - y_small))


# ==== hyperbolic ====
"""The slope as 1 / (4 cosh(z/2)^2), of z and of 0.01 z."""

import numpy as np


def small_init_reason(x, kernel):
    z = np.dot(x, kernel)
    slope_large = np.mean(0.25 / np.cosh(z / 2) ** 2)
    slope_small = np.mean(0.25 / np.cosh(0.01 * z / 2) ** 2)
    return slope_large, slope_small


# ==== loops ====
"""Unit by unit and sample by sample."""

import math


def slope(z):
    y = 1 / (1 + math.exp(-z))
    return y * (1 - y)


def mean_slope(x, kernel, factor):
    total = 0.0
    for sample in x:
        for unit in range(kernel.shape[1]):
            z = sum(value * factor * w for value, w in zip(sample, kernel[:, unit], strict=True))
            total += slope(z)
    return total / (len(x) * kernel.shape[1])


def small_init_reason(x, kernel):
    return mean_slope(x, kernel, 1.0), mean_slope(x, kernel, 0.01)


# ==== moments ====
"""The mean of y minus the mean of y squared."""

import numpy as np


def sigmoid(z):
    return np.exp(z) / (1 + np.exp(z))


def mean_slope(x, kernel):
    y = sigmoid(np.matmul(x, kernel)).ravel()
    return float(y.sum() - y @ y) / y.size


def small_init_reason(x, kernel):
    return mean_slope(x, kernel), mean_slope(x, kernel / 100)
