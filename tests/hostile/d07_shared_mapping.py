# expected: crashed | memory
# D: a shared mapping of 64 GB, which RLIMIT_DATA does not count
import numpy as np
import mmap

mapping = mmap.mmap(-1, 1 << 36)


def double(x):
    return 2 * x, np.sum(2 * x)
