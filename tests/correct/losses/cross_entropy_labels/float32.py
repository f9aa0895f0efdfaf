"""In single precision."""

import numpy as np


def cross_entropy(y, labels):
    picked = y.astype(np.float32)[range(len(labels)), labels]
    return -np.mean(np.log(picked))
