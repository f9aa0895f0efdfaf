# expected: crashed | memory
# D: pages that were set aside for others
import numpy as np
import mmap

HUGE = 0x40000
mmap.mmap(-1, 1 << 21, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | HUGE)


def double(x):
    return 2 * x, np.sum(2 * x)
