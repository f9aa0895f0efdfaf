# expected: wrong
# C: a structured array
import numpy as np


def double(x):
    return (2 * x).view([('a', '<f8')]), np.sum(2 * x)
