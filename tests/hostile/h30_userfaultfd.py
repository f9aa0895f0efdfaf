# expected: crashed
# H: stops page faults of its own
import numpy as np
import platform
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
if libc.syscall(323 if platform.machine() == 'x86_64' else 282, 1) == -1:
    raise OSError(ctypes.get_errno(), 'refused')


def double(x):
    return 2 * x, np.sum(2 * x)
