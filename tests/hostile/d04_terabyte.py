# expected: memory
# D: a terabyte
import numpy as np


def double(x):
    return np.ones(1 << 40, 'u1'), 0
