# expected: crashed
# E: a session of its own, away from the group that is killed
import numpy as np
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
if libc.setpgid(0, 0) == -1:
    raise OSError(ctypes.get_errno(), 'refused')


def double(x):
    return 2 * x, np.sum(2 * x)
