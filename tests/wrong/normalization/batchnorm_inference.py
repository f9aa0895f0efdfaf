# ==== batch_statistics ====
"""The mean and the variance of the batch at hand are used."""

import numpy as np


def batchnorm_inference(x, gamma, beta, moving_mean, moving_variance):
    x_hat = (x - x.mean(axis=0)) / np.sqrt(x.var(axis=0) + 0.001)
    y = gamma * x_hat + beta
    scale = gamma / np.sqrt(moving_variance + 0.001)
    shift = beta - moving_mean * scale
    return y, scale, shift


# ==== epsilon_outside ====
"""ε is added after the root."""

import numpy as np


def batchnorm_inference(x, gamma, beta, moving_mean, moving_variance):
    x_hat = (x - moving_mean) / (np.sqrt(moving_variance) + 0.001)
    y = gamma * x_hat + beta
    scale = gamma / np.sqrt(moving_variance + 0.001)
    shift = beta - moving_mean * scale
    return y, scale, shift


# ==== epsilon_small ====
"""PyTorch's ε of 1e-5 is used."""

import numpy as np


def batchnorm_inference(x, gamma, beta, moving_mean, moving_variance):
    x_hat = (x - moving_mean) / np.sqrt(moving_variance + 1e-5)
    y = gamma * x_hat + beta
    scale = gamma / np.sqrt(moving_variance + 0.001)
    shift = beta - moving_mean * scale
    return y, scale, shift


# ==== no_root ====
"""The variance is used without its root."""

import numpy as np


def batchnorm_inference(x, gamma, beta, moving_mean, moving_variance):
    x_hat = (x - moving_mean) / (moving_variance + 0.001)
    y = gamma * x_hat + beta
    scale = gamma / np.sqrt(moving_variance + 0.001)
    shift = beta - moving_mean * scale
    return y, scale, shift


# ==== gamma_and_beta_swapped ====
"""gamma and beta are exchanged."""

import numpy as np


def batchnorm_inference(x, gamma, beta, moving_mean, moving_variance):
    x_hat = (x - moving_mean) / np.sqrt(moving_variance + 0.001)
    y = beta * x_hat + gamma
    scale = gamma / np.sqrt(moving_variance + 0.001)
    shift = beta - moving_mean * scale
    return y, scale, shift


# ==== coefficients_forgotten ====
"""gamma and beta are left out, since training is over."""

import numpy as np


def batchnorm_inference(x, gamma, beta, moving_mean, moving_variance):
    x_hat = (x - moving_mean) / np.sqrt(moving_variance + 0.001)
    y = x_hat
    scale = gamma / np.sqrt(moving_variance + 0.001)
    shift = beta - moving_mean * scale
    return y, scale, shift


# ==== epsilon_forgotten ====
"""ε is left out."""

import numpy as np


def batchnorm_inference(x, gamma, beta, moving_mean, moving_variance):
    x_hat = (x - moving_mean) / np.sqrt(moving_variance)
    y = gamma * x_hat + beta
    scale = gamma / np.sqrt(moving_variance + 0.001)
    shift = beta - moving_mean * scale
    return y, scale, shift


# ==== beta_before_gamma ====
"""beta is added before gamma multiplies."""

import numpy as np


def batchnorm_inference(x, gamma, beta, moving_mean, moving_variance):
    x_hat = (x - moving_mean) / np.sqrt(moving_variance + 0.001)
    y = gamma * (x_hat + beta)
    scale = gamma / np.sqrt(moving_variance + 0.001)
    shift = beta - moving_mean * scale
    return y, scale, shift


# ==== mean_not_subtracted ====
"""The precedence of the division is overlooked."""

import numpy as np


def batchnorm_inference(x, gamma, beta, moving_mean, moving_variance):
    x_hat = x - moving_mean / np.sqrt(moving_variance + 0.001)
    y = gamma * x_hat + beta
    scale = gamma / np.sqrt(moving_variance + 0.001)
    shift = beta - moving_mean * scale
    return y, scale, shift


# ==== single_sample_unchanged ====
"""A single sample is not normalised, since it has no variance."""

import numpy as np


def batchnorm_inference(x, gamma, beta, moving_mean, moving_variance):
    x_hat = (x - moving_mean) / np.sqrt(moving_variance + 0.001) if len(x) > 1 else x
    y = gamma * x_hat + beta
    scale = gamma / np.sqrt(moving_variance + 0.001)
    shift = beta - moving_mean * scale
    return y, scale, shift


# ==== constant_is_beta ====
"""The constant is taken to be beta."""

import numpy as np


def batchnorm_inference(x, gamma, beta, moving_mean, moving_variance):
    x_hat = (x - moving_mean) / np.sqrt(moving_variance + 0.001)
    y = gamma * x_hat + beta
    scale = gamma / np.sqrt(moving_variance + 0.001)
    shift = beta
    return y, scale, shift


# ==== mean_not_scaled ====
"""The mean is subtracted from the constant without being scaled."""

import numpy as np


def batchnorm_inference(x, gamma, beta, moving_mean, moving_variance):
    x_hat = (x - moving_mean) / np.sqrt(moving_variance + 0.001)
    y = gamma * x_hat + beta
    scale = gamma / np.sqrt(moving_variance + 0.001)
    shift = beta - moving_mean
    return y, scale, shift


# ==== factor_is_gamma ====
"""The factor is taken to be gamma, as if x_hat were put in."""

import numpy as np


def batchnorm_inference(x, gamma, beta, moving_mean, moving_variance):
    x_hat = (x - moving_mean) / np.sqrt(moving_variance + 0.001)
    y = gamma * x_hat + beta
    scale = gamma
    shift = beta - moving_mean * scale
    return y, scale, shift
