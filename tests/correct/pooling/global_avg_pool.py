# ==== channels_first ====
"""Channels moved to the front, so that each map is one row."""

import numpy as np


def global_average_pool(x, dy):
    maps = np.moveaxis(x, -1, 1)
    rows = maps.reshape(*maps.shape[:2], -1)
    y = rows.sum(axis=-1) / rows.shape[-1]
    spread = np.ones(rows.shape) * dy[..., None] / rows.shape[-1]
    return y, np.moveaxis(spread.reshape(maps.shape), 1, -1)


# ==== float32 ====
"""In single precision."""

import numpy as np


def global_average_pool(x, dy):
    x, dy = x.astype(np.float32), dy.astype(np.float32)
    y = x.mean(axis=(1, 2))
    dx = np.ones_like(x) * dy[:, None, None, :] / np.float32(x.shape[1] * x.shape[2])
    return y, dx


# ==== loops ====
"""Map by map, adding up the pixels."""

import numpy as np


def global_average_pool(x, dy):
    batch, height, width, channels = x.shape
    y, dx = np.zeros((batch, channels)), np.zeros(x.shape)
    for n in range(batch):
        for c in range(channels):
            total = 0.0
            for row in range(height):
                for column in range(width):
                    total += x[n, row, column, c]
                    dx[n, row, column, c] = dy[n, c] / (height * width)
            y[n, c] = total / (height * width)
    return y, dx


# ==== two_means ====
"""The mean down, then the mean across; backward through one after the other."""

import numpy as np


def global_average_pool(x, dy):
    y = np.mean(np.mean(x, axis=2), axis=1)
    d_rows = np.repeat(dy[:, None] / x.shape[1], x.shape[1], axis=1)
    dx = np.repeat(d_rows[:, :, None] / x.shape[2], x.shape[2], axis=2)
    return y, dx


# ==== weighted_sum ====
"""A sum with equal weights as a matrix product, and its transpose for the gradient."""

import numpy as np


def global_average_pool(x, dy):
    batch, height, width, channels = x.shape
    weights = np.full(height * width, 1 / (height * width))
    y = weights @ x.reshape(batch, -1, channels)
    dx = np.einsum("p,nc->npc", weights, dy).reshape(x.shape)
    return y, dx
