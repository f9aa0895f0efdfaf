# ==== loops ====
"""Dimension by dimension."""

import math

import numpy as np


def gaussian_kl(mean, log_variance):
    per_dimension = np.zeros(mean.shape)
    for n in range(mean.shape[0]):
        for k in range(mean.shape[1]):
            variance = math.exp(log_variance[n, k])
            log_deviation = log_variance[n, k] / 2
            per_dimension[n, k] = (variance + mean[n, k] ** 2) / 2 - 0.5 - log_deviation
    divergence = np.array([sum(row) for row in per_dimension])
    return per_dimension, divergence


# ==== cross_entropy_less_entropy ====
"""The cross-entropy of q and the prior, less the entropy of q."""

import numpy as np


def gaussian_kl(mean, log_variance):
    cross_entropy = 0.5 * (np.log(2 * np.pi) + mean**2 + np.exp(log_variance))
    entropy = 0.5 * (1 + np.log(2 * np.pi) + log_variance)
    per_dimension = cross_entropy - entropy
    return per_dimension, per_dimension @ np.ones(mean.shape[1])


# ==== two_normals ====
"""The formula for any two normal distributions, the second of which is standard."""

import numpy as np


def kl(m1, s1, m2, s2):
    return np.log(s2 / s1) + (s1**2 + (m1 - m2) ** 2) / (2 * s2**2) - 1 / 2


def gaussian_kl(mean, log_variance):
    per_dimension = kl(mean, np.exp(log_variance / 2), 0, 1)
    return per_dimension, np.einsum("nk->n", per_dimension)


# ==== keras_example ====
"""As the example of Keras has it."""

import numpy as np


def gaussian_kl(mean, log_variance):
    kl_loss = -0.5 * (1 + log_variance - np.square(mean) - np.exp(log_variance))
    return kl_loss, np.sum(kl_loss, axis=-1)
