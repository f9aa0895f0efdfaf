# expected: passed
# C: changes its input and returns it: right
import numpy as np


def double(x):
    x *= 2
    return x, np.sum(x)
