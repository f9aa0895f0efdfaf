# expected: crashed
# B: compares its descriptors with the parent's (system call kcmp)
import numpy as np
import os
import platform
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
if libc.syscall(312 if platform.machine() == 'x86_64' else 272, os.getpid(), os.getppid(), 1, 0, 0) == -1:
    raise OSError(ctypes.get_errno(), 'refused')


def double(x):
    return 2 * x, np.sum(2 * x)
