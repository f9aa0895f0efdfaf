# expected: wrong
# C: an imaginary part
import numpy as np


def double(x):
    return 2 * x + 1000j, np.sum(2 * x)
