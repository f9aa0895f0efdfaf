# expected: wrong
# C: dates
import numpy as np


def double(x):
    return x.astype('M8[s]'), np.sum(2 * x)
