# ==== channel_by_channel ====
"""Each channel by itself, its values in a row."""

import numpy as np


def batchnorm_parameters(
    x, d_y, gamma, beta, moving_mean, moving_variance, learning_rate, momentum
):
    channels = len(gamma)
    after = np.empty((4, channels))
    for c in range(channels):
        values, errors = x[..., c].ravel(), d_y[..., c].ravel()
        mean = sum(values) / len(values)
        variance = sum((values - mean) ** 2) / len(values)
        x_hat = (values - mean) / (variance + 1e-3) ** 0.5
        after[0, c] = gamma[c] - learning_rate * sum(errors * x_hat)
        after[1, c] = beta[c] - learning_rate * sum(errors)
        after[2, c] = moving_mean[c] * momentum + mean * (1 - momentum)
        after[3, c] = moving_variance[c] * momentum + variance * (1 - momentum)
    return after[0], after[1], after[2], after[3], channels * 2, channels * 2


# ==== in_place ====
"""The arrays are changed where they stand; both groups in dictionaries."""

import numpy as np


def batchnorm_parameters(
    x, d_y, gamma, beta, moving_mean, moving_variance, learning_rate, momentum
):
    rows, errors = x.reshape(-1, x.shape[-1]), d_y.reshape(-1, x.shape[-1])
    deviation = np.sqrt(rows.var(axis=0) + 0.001)
    learnt, recorded = [gamma, beta], [moving_mean, moving_variance]
    gradients = [np.einsum("nc,nc->c", errors, rows - rows.mean(axis=0)) / deviation, errors.sum(0)]
    for weight, gradient in zip(learnt, gradients):
        weight -= learning_rate * gradient
    for average, value in zip(recorded, [rows.mean(axis=0), rows.var(axis=0)]):
        average *= momentum
        average += (1 - momentum) * value
    return *learnt, *recorded, sum(map(len, learnt)), sum(map(len, recorded))


# ==== stacked ====
"""Both gradients in one sum; the variance from the mean of squares."""

import numpy as np


def batchnorm_parameters(
    x, d_y, gamma, beta, moving_mean, moving_variance, learning_rate, momentum
):
    *others, channels = x.shape
    number = int(np.prod(others))
    mean = x.reshape(number, channels).sum(axis=0) / number
    variance = (x**2).sum(axis=tuple(range(len(others)))) / number - mean**2
    x_hat = (x - mean) * (variance + 0.001) ** -0.5
    step = np.stack([d_y * x_hat, d_y]).reshape(2, number, channels).sum(axis=1)
    gamma, beta = np.stack([gamma, beta]) - learning_rate * step
    share = 1 - momentum
    moving_mean = moving_mean - share * (moving_mean - mean)
    moving_variance = moving_variance - share * (moving_variance - variance)
    return gamma, beta, moving_mean, moving_variance, channels + channels, 4 * channels // 2
