# expected: crashed
# H: a map in the kernel
import numpy as np
import platform
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
attributes = ctypes.create_string_buffer(bytes((2, 0, 0, 0, 4, 0, 0, 0, 4, 0, 0, 0, 1, 0, 0, 0)) + bytes(112), 128)
if libc.syscall(321 if platform.machine() == 'x86_64' else 280, 0, attributes, 72) == -1:
    raise OSError(ctypes.get_errno(), 'refused')


def double(x):
    return 2 * x, np.sum(2 * x)
