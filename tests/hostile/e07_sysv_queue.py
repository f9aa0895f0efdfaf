# expected: crashed
# E: a System V message queue
import numpy as np
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
if libc.msgget(0x48545354, 0o1666) == -1:
    raise OSError(ctypes.get_errno(), 'refused')


def double(x):
    return 2 * x, np.sum(2 * x)
