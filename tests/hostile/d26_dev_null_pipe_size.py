# expected: crashed
# D: a pipe of one megabyte in the kernel
import numpy as np
import fcntl
import os

fcntl.fcntl(os.pipe()[0], 1031, 1 << 20)


def double(x):
    return 2 * x, np.sum(2 * x)
