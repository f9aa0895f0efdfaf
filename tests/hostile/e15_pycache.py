# expected: crashed
# E: a file beside numpy
import numpy as np
import os

open(os.path.join(os.path.dirname(np.__file__), 'hostile.pth'), 'w')


def double(x):
    return 2 * x, np.sum(2 * x)
