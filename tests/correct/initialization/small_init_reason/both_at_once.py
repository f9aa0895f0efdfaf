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
