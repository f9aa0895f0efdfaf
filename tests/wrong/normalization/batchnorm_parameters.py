# ==== mean_of_gradients ====
"""The gradients are averaged over the batch and the places and not summed."""

import numpy as np


def batchnorm_parameters(
    x, d_y, gamma, beta, moving_mean, moving_variance, learning_rate, momentum
):
    axes = tuple(range(x.ndim - 1))
    mean, variance = x.mean(axis=axes), x.var(axis=axes)
    x_hat = (x - mean) / np.sqrt(variance + 0.001)

    gamma = gamma - learning_rate * (d_y * x_hat).mean(axis=axes)
    beta = beta - learning_rate * d_y.mean(axis=axes)
    moving_mean = momentum * moving_mean + (1 - momentum) * mean
    moving_variance = momentum * moving_variance + (1 - momentum) * variance
    trainable = 2 * x.shape[-1]
    non_trainable = 2 * x.shape[-1]
    return gamma, beta, moving_mean, moving_variance, trainable, non_trainable


# ==== ascent ====
"""The gradients are added, with a plus in front of the learning rate."""

import numpy as np


def batchnorm_parameters(
    x, d_y, gamma, beta, moving_mean, moving_variance, learning_rate, momentum
):
    axes = tuple(range(x.ndim - 1))
    mean, variance = x.mean(axis=axes), x.var(axis=axes)
    x_hat = (x - mean) / np.sqrt(variance + 0.001)

    gamma = gamma + learning_rate * (d_y * x_hat).sum(axis=axes)
    beta = beta + learning_rate * d_y.sum(axis=axes)
    moving_mean = momentum * moving_mean + (1 - momentum) * mean
    moving_variance = momentum * moving_variance + (1 - momentum) * variance
    trainable = 2 * x.shape[-1]
    non_trainable = 2 * x.shape[-1]
    return gamma, beta, moving_mean, moving_variance, trainable, non_trainable


# ==== x_for_x_hat ====
"""gamma's gradient uses x, which has not been normalised."""

import numpy as np


def batchnorm_parameters(
    x, d_y, gamma, beta, moving_mean, moving_variance, learning_rate, momentum
):
    axes = tuple(range(x.ndim - 1))
    mean, variance = x.mean(axis=axes), x.var(axis=axes)
    x_hat = (x - mean) / np.sqrt(variance + 0.001)

    gamma = gamma - learning_rate * (d_y * x).sum(axis=axes)
    beta = beta - learning_rate * d_y.sum(axis=axes)
    moving_mean = momentum * moving_mean + (1 - momentum) * mean
    moving_variance = momentum * moving_variance + (1 - momentum) * variance
    trainable = 2 * x.shape[-1]
    non_trainable = 2 * x.shape[-1]
    return gamma, beta, moving_mean, moving_variance, trainable, non_trainable


# ==== gradient_with_gamma ====
"""The gradient at gamma is multiplied by gamma, as that at x_hat is."""

import numpy as np


def batchnorm_parameters(
    x, d_y, gamma, beta, moving_mean, moving_variance, learning_rate, momentum
):
    axes = tuple(range(x.ndim - 1))
    mean, variance = x.mean(axis=axes), x.var(axis=axes)
    x_hat = (x - mean) / np.sqrt(variance + 0.001)

    gamma = gamma - learning_rate * (d_y * x_hat * gamma).sum(axis=axes)
    beta = beta - learning_rate * d_y.sum(axis=axes)
    moving_mean = momentum * moving_mean + (1 - momentum) * mean
    moving_variance = momentum * moving_variance + (1 - momentum) * variance
    trainable = 2 * x.shape[-1]
    non_trainable = 2 * x.shape[-1]
    return gamma, beta, moving_mean, moving_variance, trainable, non_trainable


# ==== batch_axis_only ====
"""The sums are over the axis 0 only, which works for vectors and gives the wrong shape
for images.
"""

import numpy as np


def batchnorm_parameters(
    x, d_y, gamma, beta, moving_mean, moving_variance, learning_rate, momentum
):
    axes = tuple(range(x.ndim - 1))
    mean, variance = x.mean(axis=axes), x.var(axis=axes)
    x_hat = (x - mean) / np.sqrt(variance + 0.001)

    gamma = gamma - learning_rate * (d_y * x_hat).sum(axis=0)
    beta = beta - learning_rate * d_y.sum(axis=0)
    moving_mean = momentum * moving_mean + (1 - momentum) * mean
    moving_variance = momentum * moving_variance + (1 - momentum) * variance
    trainable = 2 * x.shape[-1]
    non_trainable = 2 * x.shape[-1]
    return gamma, beta, moving_mean, moving_variance, trainable, non_trainable


# ==== momentum_of_new_value ====
"""momentum is the share of the new value, as in PyTorch."""

import numpy as np


def batchnorm_parameters(
    x, d_y, gamma, beta, moving_mean, moving_variance, learning_rate, momentum
):
    axes = tuple(range(x.ndim - 1))
    mean, variance = x.mean(axis=axes), x.var(axis=axes)
    x_hat = (x - mean) / np.sqrt(variance + 0.001)

    gamma = gamma - learning_rate * (d_y * x_hat).sum(axis=axes)
    beta = beta - learning_rate * d_y.sum(axis=axes)
    moving_mean = (1 - momentum) * moving_mean + momentum * mean
    moving_variance = (1 - momentum) * moving_variance + momentum * variance
    trainable = 2 * x.shape[-1]
    non_trainable = 2 * x.shape[-1]
    return gamma, beta, moving_mean, moving_variance, trainable, non_trainable


# ==== unbiased_variance ====
"""The moving variance takes the variance divided by n − 1, as PyTorch does."""

import numpy as np


def batchnorm_parameters(
    x, d_y, gamma, beta, moving_mean, moving_variance, learning_rate, momentum
):
    axes = tuple(range(x.ndim - 1))
    mean, variance = x.mean(axis=axes), x.var(axis=axes)
    x_hat = (x - mean) / np.sqrt(variance + 0.001)

    gamma = gamma - learning_rate * (d_y * x_hat).sum(axis=axes)
    beta = beta - learning_rate * d_y.sum(axis=axes)
    moving_mean = momentum * moving_mean + (1 - momentum) * mean
    count = x.size // x.shape[-1]
    unbiased = variance * count / max(count - 1, 1)
    moving_variance = momentum * moving_variance + (1 - momentum) * unbiased
    trainable = 2 * x.shape[-1]
    non_trainable = 2 * x.shape[-1]
    return gamma, beta, moving_mean, moving_variance, trainable, non_trainable


# ==== moving_standard_deviation ====
"""The moving average takes the standard deviation."""

import numpy as np


def batchnorm_parameters(
    x, d_y, gamma, beta, moving_mean, moving_variance, learning_rate, momentum
):
    axes = tuple(range(x.ndim - 1))
    mean, variance = x.mean(axis=axes), x.var(axis=axes)
    x_hat = (x - mean) / np.sqrt(variance + 0.001)

    gamma = gamma - learning_rate * (d_y * x_hat).sum(axis=axes)
    beta = beta - learning_rate * d_y.sum(axis=axes)
    moving_mean = momentum * moving_mean + (1 - momentum) * mean
    moving_variance = momentum * moving_variance + (1 - momentum) * np.sqrt(variance)
    trainable = 2 * x.shape[-1]
    non_trainable = 2 * x.shape[-1]
    return gamma, beta, moving_mean, moving_variance, trainable, non_trainable


# ==== arrays_counted ====
"""The number of arrays is counted, two and two, without the channels."""

import numpy as np


def batchnorm_parameters(
    x, d_y, gamma, beta, moving_mean, moving_variance, learning_rate, momentum
):
    axes = tuple(range(x.ndim - 1))
    mean, variance = x.mean(axis=axes), x.var(axis=axes)
    x_hat = (x - mean) / np.sqrt(variance + 0.001)

    gamma = gamma - learning_rate * (d_y * x_hat).sum(axis=axes)
    beta = beta - learning_rate * d_y.sum(axis=axes)
    moving_mean = momentum * moving_mean + (1 - momentum) * mean
    moving_variance = momentum * moving_variance + (1 - momentum) * variance
    trainable = 2
    non_trainable = 2
    return gamma, beta, moving_mean, moving_variance, trainable, non_trainable


# ==== all_trainable ====
"""All four arrays are counted as trainable."""

import numpy as np


def batchnorm_parameters(
    x, d_y, gamma, beta, moving_mean, moving_variance, learning_rate, momentum
):
    axes = tuple(range(x.ndim - 1))
    mean, variance = x.mean(axis=axes), x.var(axis=axes)
    x_hat = (x - mean) / np.sqrt(variance + 0.001)

    gamma = gamma - learning_rate * (d_y * x_hat).sum(axis=axes)
    beta = beta - learning_rate * d_y.sum(axis=axes)
    moving_mean = momentum * moving_mean + (1 - momentum) * mean
    moving_variance = momentum * moving_variance + (1 - momentum) * variance
    trainable = 4 * x.shape[-1]
    non_trainable = 0
    return gamma, beta, moving_mean, moving_variance, trainable, non_trainable
