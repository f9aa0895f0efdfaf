# expected: crashed
# E: a POSIX message queue
import numpy as np
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
if libc.mq_open(b'/hostile', 0o102, 0o600, None) == -1:
    raise OSError(ctypes.get_errno(), 'refused')


def double(x):
    return 2 * x, np.sum(2 * x)
