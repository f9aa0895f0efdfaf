# expected: wrong
# C: no number in an array of 2**40 columns
import numpy as np


def double(x):
    y = 2 * x
    return np.zeros((0, 2**40)), np.sum(y)
