# expected: crashed
# H: signals a thread of the parent (signal 0)
import numpy as np
import os
import platform
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
if libc.syscall(234 if platform.machine() == 'x86_64' else 131, os.getppid(), os.getppid(), 0) == -1:
    raise OSError(ctypes.get_errno(), 'refused')


def double(x):
    return 2 * x, np.sum(2 * x)
