# expected: wrong
# D: an array whose ends alone are a million numbers
import numpy as np


def double(x):
    return np.zeros((7,) * 8, bool), np.sum(2 * x)
