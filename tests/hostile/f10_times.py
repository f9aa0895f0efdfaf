# expected: crashed
# F: changes times of a file
import numpy as np
import os

os.utime(np.__file__)


def double(x):
    return 2 * x, np.sum(2 * x)
