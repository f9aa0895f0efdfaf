# expected: wrong
# C: a generator that never ends in place of an array
import numpy as np


def double(x):
    return (row for _ in iter(int, 1) for row in 2 * x), np.sum(2 * x)
