# ==== channel_by_channel ====
"""One channel after the other."""

import numpy as np


def conv_batchnorm(x, gamma, beta):
    y = np.empty_like(x)
    for c in range(x.shape[-1]):
        part = x[..., c]
        y[..., c] = gamma[c] * (part - part.mean()) / np.sqrt(part.var() + 0.001) + beta[c]
    return y


# ==== channels_first ====
"""Channels in front, one axis averaged over after the other."""

import numpy as np


def average(maps):
    return maps.mean(axis=3, keepdims=True).mean(axis=2, keepdims=True).mean(axis=0, keepdims=True)


def conv_batchnorm(x, gamma, beta):
    maps = np.transpose(x, (0, 3, 1, 2))
    centered = maps - average(maps)
    x_hat = centered / (average(centered**2) + 0.001) ** 0.5
    y = gamma.reshape(1, -1, 1, 1) * x_hat + beta.reshape(1, -1, 1, 1)
    return np.transpose(y, (0, 2, 3, 1))


# ==== einsum ====
"""Means as sums over named axes."""

import numpy as np


def conv_batchnorm(x, gamma, beta):
    count = x.shape[0] * x.shape[1] * x.shape[2]
    mean = np.einsum("nhwc->c", x) / count
    centred = x - mean
    scale = gamma / np.sqrt(np.einsum("nhwc,nhwc->c", centred, centred) / count + 0.001)
    return centred * scale + beta


# ==== flattened ====
"""All pixels of all images as rows."""

import numpy as np


def conv_batchnorm(x, gamma, beta):
    rows = x.reshape(-1, x.shape[-1])
    x_hat = (rows - rows.mean(axis=0)) / np.sqrt(rows.var(axis=0) + 0.001)
    return (gamma * x_hat + beta).reshape(x.shape)


# ==== float32 ====
"""In single precision."""

import numpy as np


def conv_batchnorm(x, gamma, beta):
    x, gamma, beta = np.float32(x), np.float32(gamma), np.float32(beta)
    mean, variance = x.mean(axis=(0, 1, 2)), x.var(axis=(0, 1, 2))
    scale = gamma / np.sqrt(variance + np.float32(0.001))
    return (x - mean) * scale + beta


# ==== loops ====
"""Pixel by pixel, sums kept for each channel."""

import numpy as np


def conv_batchnorm(x, gamma, beta):
    count, channels = x.size // x.shape[-1], x.shape[-1]
    mean, variance = np.zeros(channels), np.zeros(channels)
    pixels = list(np.ndindex(x.shape[:-1]))
    for pixel in pixels:
        mean += x[pixel] / count
    for pixel in pixels:
        variance += (x[pixel] - mean) ** 2 / count
    y = np.zeros_like(x)
    for pixel in pixels:
        y[pixel] = gamma * (x[pixel] - mean) / np.sqrt(variance + 0.001) + beta
    return y


# ==== within_and_between ====
"""The variance within the images plus that of their means."""

import numpy as np


def conv_batchnorm(x, gamma, beta):
    image_means = x.mean(axis=(1, 2))
    within = x.var(axis=(1, 2)).mean(axis=0)
    between = image_means.var(axis=0)
    x_hat = (x - image_means.mean(axis=0)) / np.sqrt(within + between + 0.001)
    return gamma * x_hat + beta
