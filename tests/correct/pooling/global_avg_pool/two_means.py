"""The mean down, then the mean across; backward through one after the other."""

import numpy as np


def global_average_pool(x, dy):
    y = np.mean(np.mean(x, axis=2), axis=1)
    d_rows = np.repeat(dy[:, None] / x.shape[1], x.shape[1], axis=1)
    dx = np.repeat(d_rows[:, :, None] / x.shape[2], x.shape[2], axis=2)
    return y, dx
