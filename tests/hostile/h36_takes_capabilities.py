# expected: crashed
# H: takes root's capabilities back
import numpy as np
import ctypes

header = (ctypes.c_uint32 * 2)(0x20080522, 0)
words = (ctypes.c_uint32 * 6)(*[0xFFFFFFFF] * 6)
libc = ctypes.CDLL(None, use_errno=True)
if libc.capset(header, words):
    raise OSError(ctypes.get_errno(), 'refused')


def double(x):
    return 2 * x, np.sum(2 * x)
