# expected: wrong
# C: complex numbers whose size is no float
import numpy as np


def double(x):
    y = 2 * x
    return np.full(y.shape, 1e308 + 1e308j), np.sum(y)
