# expected: crashed
# F: lists a home folder
import numpy as np
import os

os.listdir(os.path.expanduser('~root'))


def double(x):
    return 2 * x, np.sum(2 * x)
