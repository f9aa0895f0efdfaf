# expected: crashed
# E: a lease on a file that all share
import numpy as np
import fcntl

fcntl.fcntl(open(np.__file__), 1024, 0)


def double(x):
    return 2 * x, np.sum(2 * x)
