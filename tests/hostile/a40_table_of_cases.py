# expected: wrong
# A: the values of another draw
import numpy as np


def double(x):
    return np.full(x.shape, 0.123), 0.456
