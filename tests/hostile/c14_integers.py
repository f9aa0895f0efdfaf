# expected: wrong
# C: truncated
import numpy as np


def double(x):
    return (2 * x).astype(int), np.sum(2 * x)
