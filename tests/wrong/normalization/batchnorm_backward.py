# ==== statistics_constant ====
"""The gradient through mean and variance is left out, as at inference."""

import numpy as np


def batchnorm_backward(x, gamma, dy):
    batch = len(x)
    centered = x - x.mean(axis=0)
    std = np.sqrt((centered**2).mean(axis=0) + 0.001)
    x_hat = centered / std

    dbeta = dy.sum(axis=0)
    dgamma = (dy * x_hat).sum(axis=0)
    dx_hat = dy * gamma
    dvariance = (dx_hat * centered).sum(axis=0) * -0.5 / std**3
    dcentered = dx_hat / std
    dx = dcentered
    return dx, dgamma, dbeta


# ==== variance_path_forgotten ====
"""The gradient through the variance is left out."""

import numpy as np


def batchnorm_backward(x, gamma, dy):
    batch = len(x)
    centered = x - x.mean(axis=0)
    std = np.sqrt((centered**2).mean(axis=0) + 0.001)
    x_hat = centered / std

    dbeta = dy.sum(axis=0)
    dgamma = (dy * x_hat).sum(axis=0)
    dx_hat = dy * gamma
    dvariance = (dx_hat * centered).sum(axis=0) * -0.5 / std**3
    dcentered = dx_hat / std
    dx = dcentered - dcentered.mean(axis=0)
    return dx, dgamma, dbeta


# ==== mean_path_forgotten ====
"""The gradient through the mean is left out."""

import numpy as np


def batchnorm_backward(x, gamma, dy):
    batch = len(x)
    centered = x - x.mean(axis=0)
    std = np.sqrt((centered**2).mean(axis=0) + 0.001)
    x_hat = centered / std

    dbeta = dy.sum(axis=0)
    dgamma = (dy * x_hat).sum(axis=0)
    dx_hat = dy * gamma
    dvariance = (dx_hat * centered).sum(axis=0) * -0.5 / std**3
    dcentered = dx_hat / std + dvariance * 2 * centered / batch
    dx = dcentered
    return dx, dgamma, dbeta


# ==== averaged_coefficients ====
"""The gradients of gamma and beta are averaged over the batch."""

import numpy as np


def batchnorm_backward(x, gamma, dy):
    batch = len(x)
    centered = x - x.mean(axis=0)
    std = np.sqrt((centered**2).mean(axis=0) + 0.001)
    x_hat = centered / std

    dbeta = dy.mean(axis=0)
    dgamma = (dy * x_hat).mean(axis=0)
    dx_hat = dy * gamma
    dvariance = (dx_hat * centered).sum(axis=0) * -0.5 / std**3
    dcentered = dx_hat / std + dvariance * 2 * centered / batch
    dx = dcentered - dcentered.mean(axis=0)
    return dx, dgamma, dbeta


# ==== gamma_with_x ====
"""The gradient of gamma uses x instead of x_hat."""

import numpy as np


def batchnorm_backward(x, gamma, dy):
    batch = len(x)
    centered = x - x.mean(axis=0)
    std = np.sqrt((centered**2).mean(axis=0) + 0.001)
    x_hat = centered / std

    dbeta = dy.sum(axis=0)
    dgamma = (dy * x).sum(axis=0)
    dx_hat = dy * gamma
    dvariance = (dx_hat * centered).sum(axis=0) * -0.5 / std**3
    dcentered = dx_hat / std + dvariance * 2 * centered / batch
    dx = dcentered - dcentered.mean(axis=0)
    return dx, dgamma, dbeta


# ==== variance_power ====
"""The power of the standard deviation in dvariance is 2 instead of 3."""

import numpy as np


def batchnorm_backward(x, gamma, dy):
    batch = len(x)
    centered = x - x.mean(axis=0)
    std = np.sqrt((centered**2).mean(axis=0) + 0.001)
    x_hat = centered / std

    dbeta = dy.sum(axis=0)
    dgamma = (dy * x_hat).sum(axis=0)
    dx_hat = dy * gamma
    dvariance = (dx_hat * centered).sum(axis=0) * -0.5 / std**2
    dcentered = dx_hat / std + dvariance * 2 * centered / batch
    dx = dcentered - dcentered.mean(axis=0)
    return dx, dgamma, dbeta


# ==== sum_subtracted ====
"""The sum over the batch is subtracted instead of the mean."""

import numpy as np


def batchnorm_backward(x, gamma, dy):
    batch = len(x)
    centered = x - x.mean(axis=0)
    std = np.sqrt((centered**2).mean(axis=0) + 0.001)
    x_hat = centered / std

    dbeta = dy.sum(axis=0)
    dgamma = (dy * x_hat).sum(axis=0)
    dx_hat = dy * gamma
    dvariance = (dx_hat * centered).sum(axis=0) * -0.5 / std**3
    dcentered = dx_hat / std + dvariance * 2 * centered / batch
    dx = dcentered - dcentered.sum(axis=0)
    return dx, dgamma, dbeta


# ==== unbiased_variance ====
"""The variance's gradient is divided by batch − 1."""

import numpy as np


def batchnorm_backward(x, gamma, dy):
    batch = len(x)
    centered = x - x.mean(axis=0)
    std = np.sqrt((centered**2).mean(axis=0) + 0.001)
    x_hat = centered / std

    dbeta = dy.sum(axis=0)
    dgamma = (dy * x_hat).sum(axis=0)
    dx_hat = dy * gamma
    dvariance = (dx_hat * centered).sum(axis=0) * -0.5 / std**3
    dcentered = dx_hat / std + dvariance * 2 * centered / (batch - 1)
    dx = dcentered - dcentered.mean(axis=0)
    return dx, dgamma, dbeta


# ==== gamma_forgotten ====
"""dx_hat is taken to be dy, without gamma."""

import numpy as np


def batchnorm_backward(x, gamma, dy):
    batch = len(x)
    centered = x - x.mean(axis=0)
    std = np.sqrt((centered**2).mean(axis=0) + 0.001)
    x_hat = centered / std

    dbeta = dy.sum(axis=0)
    dgamma = (dy * x_hat).sum(axis=0)
    dx_hat = dy
    dvariance = (dx_hat * centered).sum(axis=0) * -0.5 / std**3
    dcentered = dx_hat / std + dvariance * 2 * centered / batch
    dx = dcentered - dcentered.mean(axis=0)
    return dx, dgamma, dbeta


# ==== sign_of_variance ====
"""The minus of the derivative of 1/std is forgotten."""

import numpy as np


def batchnorm_backward(x, gamma, dy):
    batch = len(x)
    centered = x - x.mean(axis=0)
    std = np.sqrt((centered**2).mean(axis=0) + 0.001)
    x_hat = centered / std

    dbeta = dy.sum(axis=0)
    dgamma = (dy * x_hat).sum(axis=0)
    dx_hat = dy * gamma
    dvariance = (dx_hat * centered).sum(axis=0) * 0.5 / std**3
    dcentered = dx_hat / std + dvariance * 2 * centered / batch
    dx = dcentered - dcentered.mean(axis=0)
    return dx, dgamma, dbeta
