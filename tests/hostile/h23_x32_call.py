# expected: crashed
# H: asks for its process by the x32 number, past a filter of 64-bit numbers
import numpy as np
import platform

if platform.machine() != 'x86_64':
    raise OSError('another processor')
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
if libc.syscall(0x40000000 | 39) == -1 and ctypes.get_errno() != 38:
    raise OSError(ctypes.get_errno(), 'refused')


def double(x):
    return 2 * x, np.sum(2 * x)
