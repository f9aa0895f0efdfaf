"""From the differences of all pairs of features."""

import numpy as np


def layernorm(x, gamma, beta):
    differences = x[..., :, np.newaxis] - x[..., np.newaxis, :]
    variance = np.mean(differences**2, axis=(-2, -1)) / 2
    x_hat = differences.mean(axis=-1) / np.sqrt(variance + 0.001)[..., np.newaxis]
    return x_hat * gamma + beta
