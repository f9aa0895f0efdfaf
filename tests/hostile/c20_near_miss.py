# expected: wrong
# C: off by one in ten thousand
import numpy as np


def double(x):
    return 2.0002 * x, np.sum(2.0002 * x)
