# expected: crashed
# E: a System V semaphore
import numpy as np
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
if libc.semget(0x48545354, 1, 0o1666) == -1:
    raise OSError(ctypes.get_errno(), 'refused')


def double(x):
    return 2 * x, np.sum(2 * x)
