# expected: crashed
# E: a file in memory
import numpy as np
import os

os.memfd_create('hostile')


def double(x):
    return 2 * x, np.sum(2 * x)
