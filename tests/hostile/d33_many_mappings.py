# expected: crashed | memory
# D: a hundred thousand mappings, each with its place in the kernel's own memory
import numpy as np
import mmap

kept = [mmap.mmap(-1, 4096, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS, prot=1 + 2 * (i % 2)) for i in range(100000)]


def double(x):
    return 2 * x, np.sum(2 * x)
