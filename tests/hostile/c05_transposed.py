# expected: wrong
# C: transposed
import numpy as np


def double(x):
    return 2 * x.T, np.sum(2 * x)
