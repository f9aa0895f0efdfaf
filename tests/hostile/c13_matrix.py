# expected: passed
# C: np.matrix and longdouble: right
import numpy as np


def double(x):
    return np.matrix(2 * x), np.sum(2 * x, dtype=np.longdouble)
