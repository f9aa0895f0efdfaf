# expected: crashed
# B: ptrace SEIZE of the parent
import numpy as np
import os
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
if libc.ptrace(0x4206, os.getppid(), None, None) == -1:
    raise OSError(ctypes.get_errno(), 'refused')


def double(x):
    return 2 * x, np.sum(2 * x)
