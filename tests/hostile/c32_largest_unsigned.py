# expected: wrong
# C: the largest unsigned integer
import numpy as np


def double(x):
    y = 2 * x
    return np.full(y.shape, 2**64 - 1, np.uint64), np.sum(y)
