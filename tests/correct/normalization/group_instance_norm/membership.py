"""A matrix that says which channels belong together."""

import numpy as np


def group_norm(x, groups, gamma, beta):
    _, height, width, channels = x.shape
    size = channels // groups
    together = np.kron(np.eye(groups), np.ones((size, size))) / (size * height * width)
    centered = x - np.einsum("nhwc,cd->nd", x, together)[:, None, None]
    variance = np.einsum("nhwc,cd->nd", centered**2, together)[:, None, None]
    return gamma * centered / np.sqrt(variance + 0.001) + beta
