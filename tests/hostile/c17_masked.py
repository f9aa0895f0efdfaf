# expected: wrong
# C: everything masked
import numpy as np


def double(x):
    return np.ma.masked_all(x.shape), np.ma.masked
