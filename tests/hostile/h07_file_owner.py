# expected: crashed
# H: lets a pipe signal the parent
import numpy as np
import fcntl
import os

fcntl.fcntl(os.pipe()[0], fcntl.F_SETOWN, os.getppid())


def double(x):
    return 2 * x, np.sum(2 * x)
