# ==== complex_step ====
"""A tiny imaginary step for each input and each coefficient."""

import numpy as np


def forward(x, gamma, beta):
    centered = x - x.mean(axis=0)
    return gamma * centered / np.sqrt((centered * centered).mean(axis=0) + 0.001) + beta


def batchnorm_backward(x, gamma, dy):
    start = [x, gamma, np.zeros(gamma.shape)]
    gradients = [np.zeros(array.shape) for array in start]
    for which, gradient in enumerate(gradients):
        for place in np.ndindex(gradient.shape):
            moved = [array.astype(complex) for array in start]
            moved[which][place] += 1e-30j
            gradient[place] = (dy * forward(*moved)).sum().imag / 1e-30
    return tuple(gradients)


# ==== float32 ====
"""In single precision, step by step."""

import numpy as np


def batchnorm_backward(x, gamma, dy):
    x, gamma, dy = x.astype(np.float32), gamma.astype(np.float32), dy.astype(np.float32)
    centered = x - x.mean(axis=0)
    std = np.sqrt(np.square(centered).mean(axis=0) + np.float32(0.001))
    dx_hat = gamma * dy
    dstd = -(dx_hat * centered).sum(axis=0) / std**2
    dcentered = dx_hat / std + dstd * centered / (len(x) * std)
    dx = dcentered - dcentered.mean(axis=0)
    return dx, (dy * centered / std).sum(axis=0), dy.sum(axis=0)


# ==== jacobian ====
"""Feature by feature through the whole Jacobian."""

import numpy as np


def batchnorm_backward(x, gamma, dy):
    n, features = x.shape
    dx, dgamma = np.zeros(x.shape), np.zeros(features)
    for k in range(features):
        centred = x[:, k] - x[:, k].mean()
        std = np.sqrt(centred @ centred / n + 0.001)
        jacobian = (np.eye(n) - 1 / n) / std - np.outer(centred, centred) / (n * std**3)
        dx[:, k] = gamma[k] * jacobian.T @ dy[:, k]
        dgamma[k] = dy[:, k] @ centred / std
    return dx, dgamma, dy.sum(axis=0)


# ==== projection ====
"""What is left of the gradient across the ones and across centered."""

import numpy as np


def batchnorm_backward(x, gamma, dy):
    centered = x - np.mean(x, axis=0)
    squares = np.sum(centered**2, axis=0)
    std = np.sqrt(squares / len(x) + 0.001)
    share = squares / len(x) / std**2
    along = np.sum(dy * centered, axis=0) / squares
    across = dy - dy.mean(axis=0) - share * along * centered
    return gamma / std * across, along * squares / std, np.ones(len(x)) @ dy


# ==== step_by_step ====
"""One node of the computation graph after the other, through mean and variance."""

import numpy as np


def batchnorm_backward(x, gamma, dy):
    n = len(x)
    mean = np.mean(x, axis=0)
    centred = x - mean
    inverse = 1 / np.sqrt(np.mean(centred**2, axis=0) + 0.001)
    dx_hat = dy * gamma
    d_inverse = np.sum(dx_hat * centred, axis=0)
    d_variance = d_inverse * -0.5 * inverse**3
    d_mean = -np.sum(dx_hat * inverse, axis=0) - 2 * d_variance * np.mean(centred, axis=0)
    dx = dx_hat * inverse + 2 * d_variance * centred / n + d_mean / n
    return dx, np.sum(dy * centred * inverse, axis=0), np.sum(dy, axis=0)


# ==== textbook_formula ====
"""The well-known closed form."""

import numpy as np


def batchnorm_backward(x, gamma, dy):
    n = len(x)
    std = np.sqrt(x.var(axis=0) + 0.001)
    x_hat = (x - x.mean(axis=0)) / std
    dbeta, dgamma = dy.sum(axis=0), np.sum(dy * x_hat, axis=0)
    dx = gamma / (n * std) * (n * dy - dbeta - x_hat * dgamma)
    return dx, dgamma, dbeta
