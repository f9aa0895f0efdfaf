"""A sum with equal weights as a matrix product, and its transpose for the gradient."""

import numpy as np


def global_average_pool(x, dy):
    batch, height, width, channels = x.shape
    weights = np.full(height * width, 1 / (height * width))
    y = weights @ x.reshape(batch, -1, channels)
    dx = np.einsum("p,nc->npc", weights, dy).reshape(x.shape)
    return y, dx
