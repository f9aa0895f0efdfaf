"""Norms of the flattened difference, and Huber as two sums over masks."""

import numpy as np


def mse_mae_huber(y, t, delta):
    d = (y - t).ravel()
    mse = np.linalg.norm(d) ** 2 / d.size
    mae = np.linalg.norm(d, 1) / d.size
    small = np.abs(d) <= delta
    quadratic = 0.5 * np.sum(d[small] ** 2)
    linear = delta * np.sum(np.abs(d[~small]) - 0.5 * delta)
    return mse, mae, (quadratic + linear) / d.size
