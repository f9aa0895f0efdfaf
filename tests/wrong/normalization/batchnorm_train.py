# ==== per_sample ====
"""The mean and the variance are taken per sample, as in LayerNormalization."""

import numpy as np


def batchnorm_train(x, gamma, beta):
    mean = x.mean(axis=1, keepdims=True)
    variance = x.var(axis=1, keepdims=True)
    x_hat = (x - mean) / np.sqrt(variance + 0.001)
    y = gamma * x_hat + beta
    return y


# ==== unbiased ====
"""The variance is divided by batch − 1."""

import numpy as np


def batchnorm_train(x, gamma, beta):
    mean = x.mean(axis=0)
    variance = x.var(axis=0, ddof=1)
    x_hat = (x - mean) / np.sqrt(variance + 0.001)
    y = gamma * x_hat + beta
    return y


# ==== epsilon_outside ====
"""ε is added after the root."""

import numpy as np


def batchnorm_train(x, gamma, beta):
    mean = x.mean(axis=0)
    variance = x.var(axis=0)
    x_hat = (x - mean) / (np.sqrt(variance) + 0.001)
    y = gamma * x_hat + beta
    return y


# ==== whole_array ====
"""One mean and one variance are taken for the whole array."""

import numpy as np


def batchnorm_train(x, gamma, beta):
    mean = x.mean()
    variance = x.var()
    x_hat = (x - mean) / np.sqrt(variance + 0.001)
    y = gamma * x_hat + beta
    return y


# ==== no_root ====
"""The deviation is divided by the variance."""

import numpy as np


def batchnorm_train(x, gamma, beta):
    mean = x.mean(axis=0)
    variance = x.var(axis=0)
    x_hat = (x - mean) / (variance + 0.001)
    y = gamma * x_hat + beta
    return y


# ==== standard_deviation_as_variance ====
"""std is taken where the variance belongs, so the root is taken twice."""

import numpy as np


def batchnorm_train(x, gamma, beta):
    mean = x.mean(axis=0)
    variance = x.std(axis=0)
    x_hat = (x - mean) / np.sqrt(variance + 0.001)
    y = gamma * x_hat + beta
    return y


# ==== small_epsilon ====
"""PyTorch's ε is used."""

import numpy as np


def batchnorm_train(x, gamma, beta):
    mean = x.mean(axis=0)
    variance = x.var(axis=0)
    x_hat = (x - mean) / np.sqrt(variance + 1e-5)
    y = gamma * x_hat + beta
    return y


# ==== gamma_beta_swapped ====
"""gamma and beta are exchanged."""

import numpy as np


def batchnorm_train(x, gamma, beta):
    mean = x.mean(axis=0)
    variance = x.var(axis=0)
    x_hat = (x - mean) / np.sqrt(variance + 0.001)
    y = beta * x_hat + gamma
    return y


# ==== sum_of_squares ====
"""The squared deviations are summed but not divided by the batch."""

import numpy as np


def batchnorm_train(x, gamma, beta):
    mean = x.mean(axis=0)
    variance = ((x - mean) ** 2).sum(axis=0)
    x_hat = (x - mean) / np.sqrt(variance + 0.001)
    y = gamma * x_hat + beta
    return y


# ==== uncentered ====
"""The mean of the squares is taken for the variance."""

import numpy as np


def batchnorm_train(x, gamma, beta):
    mean = x.mean(axis=0)
    variance = (x**2).mean(axis=0)
    x_hat = (x - mean) / np.sqrt(variance + 0.001)
    y = gamma * x_hat + beta
    return y
