"""The one-hot targets as a mask, and one sum over what it leaves."""

import numpy as np

EPSILON = 1e-7


def cross_entropy(y, t):
    chosen = np.clip(y[t.astype(bool)], EPSILON, 1 - EPSILON)
    return -np.log(chosen).sum() / t.shape[0]
