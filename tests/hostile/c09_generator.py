# expected: wrong
# C: a generator
import numpy as np


def double(x):
    return (v for v in 2 * x), np.sum(2 * x)
