"""In single precision."""

import numpy as np


def lp_pool(x, size, stride, p):
    powers = np.abs(x.astype(np.float32)) ** np.float32(p)
    rows = range(0, x.shape[1] - size + 1, stride)
    columns = range(0, x.shape[2] - size + 1, stride)
    means = [
        [powers[:, r : r + size, c : c + size].mean(axis=(1, 2)) for c in columns] for r in rows
    ]
    return np.array(means).transpose(2, 0, 1, 3) ** np.float32(1 / p)
