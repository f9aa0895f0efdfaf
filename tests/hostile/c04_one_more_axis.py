# expected: wrong
# C: one more axis
import numpy as np


def double(x):
    return (2 * x)[None], np.sum(2 * x)
