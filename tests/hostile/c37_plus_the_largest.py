# expected: wrong
# C: the right values and the largest number there is
import numpy as np


def double(x):
    y = 2 * x
    return y + np.finfo(float).max, np.sum(y)
