# expected: crashed
# H: has root's capabilities (reading what nobody may, administering), if root graded it
import numpy as np
import ctypes

header = (ctypes.c_uint32 * 2)(0x20080522, 0)
words = (ctypes.c_uint32 * 6)()
if ctypes.CDLL(None).capget(header, words) or not any(words):
    raise OSError('none')


def double(x):
    return 2 * x, np.sum(2 * x)
