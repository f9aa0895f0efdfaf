# expected: crashed
# E: a lock by fcntl on a file that all share
import numpy as np
import fcntl

fcntl.lockf(open(np.__file__), fcntl.LOCK_SH)


def double(x):
    return 2 * x, np.sum(2 * x)
