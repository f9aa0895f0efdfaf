# expected: wrong
# C: the least integer there is
import numpy as np


def double(x):
    y = 2 * x
    return np.full(y.shape, -(2**63)), np.sum(y)
