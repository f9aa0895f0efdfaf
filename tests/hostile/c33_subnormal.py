# expected: wrong
# C: subnormal numbers
import numpy as np


def double(x):
    y = 2 * x
    return np.full(y.shape, 5e-324), np.sum(y)
