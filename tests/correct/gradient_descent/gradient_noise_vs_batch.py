# ==== all_batches ====
"""Every mini-batch that can be drawn, built up from batches one smaller by adding one draw."""

import numpy as np


def gradient_noise(x, y, w, batch_size):
    gradients = 2 * (x @ w - y) * x
    deviations = gradients - gradients.mean(axis=0)
    second, first = np.zeros(x.shape[1]), np.zeros(x.shape[1])
    for _ in range(batch_size):
        # E (s + d)² = E s² + 2 E s E d + E d²
        second = second + 2 * first * deviations.mean(axis=0) + (deviations**2).mean(axis=0)
        first = first + deviations.mean(axis=0)
    return gradients, second / batch_size**2


# ==== covariance ====
"""The diagonal of the covariance matrix."""

import numpy as np


def gradient_noise(x, y, w, batch_size):
    gradients = x * (x @ w - y) * 2
    single = np.diag(np.atleast_2d(np.cov(gradients, rowvar=False, bias=True)))
    return gradients, np.array(single) / batch_size


# ==== float32 ====
"""In single precision."""

import numpy as np


def gradient_noise(x, y, w, batch_size):
    x, y, w = np.float32(x), np.float32(y), np.float32(w)
    gradients = 2 * (x @ w - y) * x
    return gradients, gradients.var(axis=0) / batch_size


# ==== mean_of_squares ====
"""The variance as the mean of squares less the square of the mean."""

import numpy as np


def gradient_noise(x, y, w, batch_size):
    gradients = np.einsum("n,nf->nf", 2 * (x @ w - y)[:, 0], x)
    mean = gradients.mean(axis=0)
    single = np.mean(gradients * gradients, axis=0) - mean * mean
    return gradients, single / batch_size


# ==== pairs ====
"""Half the mean squared difference of two gradients drawn independently."""

import numpy as np


def gradient_noise(x, y, w, batch_size):
    error = x @ w - y
    gradients = np.array([2 * e[0] * row for e, row in zip(error, x, strict=True)])
    differences = gradients[:, np.newaxis] - gradients[np.newaxis]
    single = np.mean(differences**2, axis=(0, 1)) / 2
    return gradients, single / batch_size


# ==== sample_by_sample ====
"""Sample by sample, with the mean and the squares added up."""

import numpy as np


def gradient_noise(x, y, w, batch_size):
    gradients = []
    for features, (target,) in zip(x, y, strict=True):
        error = sum(a * b for a, b in zip(features, w[:, 0], strict=True)) - target
        gradients.append([2 * error * a for a in features])
    n = len(gradients)
    variance = []
    for column in zip(*gradients, strict=True):
        mean = sum(column) / n
        variance.append(sum((g - mean) ** 2 for g in column) / n / batch_size)
    return np.array(gradients), np.array(variance)
