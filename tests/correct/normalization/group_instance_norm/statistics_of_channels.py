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
