# expected: crashed
# H: counts events
import numpy as np
import platform
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
attributes = ctypes.create_string_buffer(bytes((1, 0, 0, 0, 112, 0, 0, 0)) + bytes(104), 112)
if libc.syscall(298 if platform.machine() == 'x86_64' else 241, attributes, 0, -1, -1, 0) == -1:
    raise OSError(ctypes.get_errno(), 'refused')


def double(x):
    return 2 * x, np.sum(2 * x)
