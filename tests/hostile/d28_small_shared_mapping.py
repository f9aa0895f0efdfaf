# expected: crashed
# D: a page of memory that processes share, which RLIMIT_DATA does not count
import numpy as np
import mmap

mmap.mmap(-1, 4096)


def double(x):
    return 2 * x, np.sum(2 * x)
