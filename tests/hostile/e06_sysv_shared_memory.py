# expected: crashed
# E: System V shared memory
import numpy as np
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
if libc.shmget(0x48545354, 4096, 0o1666) == -1:
    raise OSError(ctypes.get_errno(), 'refused')


def double(x):
    return 2 * x, np.sum(2 * x)
