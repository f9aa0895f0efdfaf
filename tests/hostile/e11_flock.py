# expected: crashed
# E: a lock on a file that all share
import numpy as np
import fcntl

fcntl.flock(open(np.__file__), fcntl.LOCK_EX)


def double(x):
    return 2 * x, np.sum(2 * x)
