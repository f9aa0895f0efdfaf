"""The losses of the samples as the diagonal of a matrix product."""

import numpy as np

EPSILON = 1e-7


def cross_entropy(y, t):
    log_y = np.log(np.clip(y, EPSILON, 1 - EPSILON))
    return -np.trace(log_y @ t.T) / len(y)
