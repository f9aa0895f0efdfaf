# ==== float32 ====
"""In single precision."""

import numpy as np


def group_norm(x, groups, gamma, beta):
    x, gamma, beta = (array.astype(np.float32) for array in (x, gamma, beta))
    grouped = x.reshape(len(x), -1, groups, x.shape[3] // groups)
    centered = grouped - grouped.mean(axis=(1, 3), keepdims=True)
    variance = np.square(centered).mean(axis=(1, 3), keepdims=True)
    x_hat = centered / np.sqrt(variance + np.float32(0.001))
    return x_hat.reshape(x.shape) * gamma + beta


# ==== group_by_group ====
"""Image by image and group by group."""

import numpy as np


def group_norm(x, groups, gamma, beta):
    y = np.zeros(x.shape)
    size = x.shape[-1] // groups
    for n in range(len(x)):
        for g in range(groups):
            part = slice(g * size, (g + 1) * size)
            block = x[n, ..., part]
            x_hat = (block - block.mean()) / np.sqrt(block.var() + 0.001)
            y[n, ..., part] = x_hat * gamma[part] + beta[part]
    return y


# ==== loops ====
"""Number by number, with the group of a channel from its number."""

import math

import numpy as np


def group_norm(x, groups, gamma, beta):
    size = x.shape[3] // groups
    members = {}
    for n, i, j, c in np.ndindex(x.shape):
        members.setdefault((n, c // size), []).append(x[n, i, j, c])
    statistics = {}
    for key, values in members.items():
        mean = math.fsum(values) / len(values)
        variance = math.fsum((value - mean) ** 2 for value in values) / len(values)
        statistics[key] = mean, math.sqrt(variance + 0.001)
    y = np.zeros(x.shape)
    for n, i, j, c in np.ndindex(x.shape):
        mean, deviation = statistics[n, c // size]
        y[n, i, j, c] = gamma[c] * (x[n, i, j, c] - mean) / deviation + beta[c]
    return y


# ==== membership ====
"""A matrix that says which channels belong together."""

import numpy as np


def group_norm(x, groups, gamma, beta):
    _, height, width, channels = x.shape
    size = channels // groups
    together = np.kron(np.eye(groups), np.ones((size, size))) / (size * height * width)
    centered = x - np.einsum("nhwc,cd->nd", x, together)[:, None, None]
    variance = np.einsum("nhwc,cd->nd", centered**2, together)[:, None, None]
    return gamma * centered / np.sqrt(variance + 0.001) + beta


# ==== rows ====
"""A row for every group of an image."""

import numpy as np


def group_norm(x, groups, gamma, beta):
    n, h, w, c = x.shape
    rows = np.moveaxis(x, 3, 1).reshape(n * groups, -1)
    rows = (rows - rows.mean(axis=1, keepdims=True)) / np.sqrt(
        rows.var(axis=1, keepdims=True) + 0.001
    )
    return np.moveaxis(rows.reshape(n, c, h, w), 1, 3) * gamma + beta


# ==== split ====
"""Groups split off and put together again."""

import numpy as np


def group_norm(x, groups, gamma, beta):
    parts = []
    for part in np.split(x, groups, axis=3):
        mean = part.mean(axis=(1, 2, 3), keepdims=True)
        variance = np.mean((part - mean) ** 2, axis=(1, 2, 3), keepdims=True)
        parts.append((part - mean) * (variance + 0.001) ** -0.5)
    return np.concatenate(parts, axis=3) * gamma + beta


# ==== statistics_of_channels ====
"""Statistics of each channel first, then put together for each group."""

import numpy as np


def group_norm(x, groups, gamma, beta):
    batch, _, _, channels = x.shape
    size = channels // groups
    means = x.mean(axis=(1, 2)).reshape(batch, groups, size)
    variances = x.var(axis=(1, 2)).reshape(batch, groups, size)
    variance = variances.mean(axis=2) + means.var(axis=2)
    mean = np.repeat(means.mean(axis=2), size, axis=1)[:, None, None]
    std = np.repeat(np.sqrt(variance + 0.001), size, axis=1)[:, None, None]
    return (x - mean) / std * gamma + beta
