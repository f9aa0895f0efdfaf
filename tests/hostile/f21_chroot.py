# expected: crashed
# F: changes the root
import numpy as np
import os

os.chroot('/')


def double(x):
    return 2 * x, np.sum(2 * x)
