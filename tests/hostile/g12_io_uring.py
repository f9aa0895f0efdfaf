# expected: crashed
# G: io_uring, which opens sockets past a filter
import numpy as np
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
params = ctypes.create_string_buffer(120)
if libc.syscall(425, 1, params) == -1:
    raise OSError(ctypes.get_errno(), 'refused')


def double(x):
    return 2 * x, np.sum(2 * x)
