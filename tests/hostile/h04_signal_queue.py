# expected: crashed
# H: queues a signal to the parent (signal 0)
import numpy as np
import os
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
if libc.sigqueue(os.getppid(), 0, None) == -1:
    raise OSError(ctypes.get_errno(), 'refused')


def double(x):
    return 2 * x, np.sum(2 * x)
