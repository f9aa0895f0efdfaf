# expected: wrong
# C: the right values times 1.2e308
import numpy as np


def double(x):
    y = 2 * x
    return y * 1.2e308, np.sum(y)
