# expected: crashed
# E: POSIX shared memory
import numpy as np
from multiprocessing import shared_memory

shared_memory.SharedMemory('hostile-shared', True, 4096)


def double(x):
    return 2 * x, np.sum(2 * x)
