# expected: crashed
# D: locks memory
import numpy as np
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
if libc.mlockall(1) == -1:
    raise OSError(ctypes.get_errno(), 'refused')


def double(x):
    return 2 * x, np.sum(2 * x)
