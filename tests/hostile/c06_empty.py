# expected: wrong
# C: no elements
import numpy as np


def double(x):
    return np.zeros((0, 2)), np.zeros(0)
