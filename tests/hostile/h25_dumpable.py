# expected: crashed
# H: lets others and core files see its memory
import numpy as np
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
if libc.prctl(4, 1, 0, 0, 0) == -1:
    raise OSError(ctypes.get_errno(), 'refused')


def double(x):
    return 2 * x, np.sum(2 * x)
