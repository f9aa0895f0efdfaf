# ==== diagonal_matrix ====
"""As a fully connected layer with a diagonal matrix."""

import numpy as np


def batchnorm_inference(x, gamma, beta, moving_mean, moving_variance):
    kernel = np.diag(gamma / np.sqrt(0.001 + moving_variance))
    bias = beta - moving_mean @ kernel
    return x @ kernel + bias, np.diag(kernel), bias


# ==== float32 ====
"""In single precision."""

import numpy as np


def batchnorm_inference(x, gamma, beta, moving_mean, moving_variance):
    x, gamma, beta, moving_mean, moving_variance = map(
        np.float32, (x, gamma, beta, moving_mean, moving_variance)
    )
    x_hat = (x - moving_mean) / np.sqrt(moving_variance + np.float32(0.001))
    y = gamma * x_hat + beta
    scale = gamma / np.sqrt(moving_variance + 0.001)
    return y, scale, beta - moving_mean * scale


# ==== fused_statistics ====
"""The learnt coefficients as a new standard deviation and a new mean."""

import numpy as np


def standardise(x, mean, deviation):
    return np.divide(np.subtract(x, mean), deviation)


def batchnorm_inference(x, gamma, beta, moving_mean, moving_variance):
    deviation = np.sqrt(moving_variance + 0.001)
    mean = moving_mean - beta * deviation / gamma
    return standardise(x, mean, deviation / gamma), gamma / deviation, -mean * gamma / deviation


# ==== plain_lists ====
"""Number by number, with Python's math."""

import math

import numpy as np


def batchnorm_inference(x, gamma, beta, moving_mean, moving_variance):
    def one(value, k):
        x_hat = (value - moving_mean[k]) / math.sqrt(moving_variance[k] + 0.001)
        return gamma[k] * x_hat + beta[k]

    y = np.array([[one(value, k) for k, value in enumerate(row)] for row in x.tolist()])
    scale = gamma / np.sqrt(moving_variance + 0.001)
    return y, scale, beta - moving_mean * scale


# ==== row_by_row ====
"""One sample after the other."""

import numpy as np


def batchnorm_inference(x, gamma, beta, moving_mean, moving_variance):
    deviation = (moving_variance + 1e-3) ** 0.5
    rows = []
    for row in x:
        x_hat = (row - moving_mean) / deviation
        rows.append(beta + x_hat * gamma)
    y = np.array(rows)
    scale = gamma / np.sqrt(moving_variance + 0.001)
    return y, scale, beta - moving_mean * scale


# ==== scale_and_shift ====
"""One scale and one shift, from the four vectors."""

import numpy as np


def batchnorm_inference(x, gamma, beta, moving_mean, moving_variance):
    scale = gamma / np.sqrt(moving_variance + 0.001)
    shift = beta - moving_mean * scale
    return x * scale + shift, scale, shift
