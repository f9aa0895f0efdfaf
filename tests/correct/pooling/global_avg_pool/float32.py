"""In single precision."""

import numpy as np


def global_average_pool(x, dy):
    x, dy = x.astype(np.float32), dy.astype(np.float32)
    y = x.mean(axis=(1, 2))
    dx = np.ones_like(x) * dy[:, None, None, :] / np.float32(x.shape[1] * x.shape[2])
    return y, dx
