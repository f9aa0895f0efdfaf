# expected: crashed
# H: becomes another user
import numpy as np
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
if libc.setresuid(65534, 65534, 65534) == -1:
    raise OSError(ctypes.get_errno(), 'refused')


def double(x):
    return 2 * x, np.sum(2 * x)
