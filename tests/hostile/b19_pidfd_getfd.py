# expected: crashed
# B: takes a descriptor of the parent
import numpy as np
import os

pidfd = os.pidfd_open(os.getppid())


def double(x):
    return 2 * x, np.sum(2 * x)
