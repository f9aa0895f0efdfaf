# expected: wrong
# C: zeros
import numpy as np


def double(x):
    return np.zeros_like(x), 0.0
