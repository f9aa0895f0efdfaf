# expected: crashed
# D: a mapping that the kernel takes for a stack, which RLIMIT_DATA does not count
import numpy as np
import mmap

GROWS_DOWN = 0x0100
mmap.mmap(-1, 4096, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | GROWS_DOWN)


def double(x):
    return 2 * x, np.sum(2 * x)
