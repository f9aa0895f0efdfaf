# expected: crashed
# D: shared memory that cannot be written yet, and then can
import numpy as np
import ctypes
import mmap

libc = ctypes.CDLL(None, use_errno=True)
libc.mmap.restype = ctypes.c_void_p
place = libc.mmap(None, ctypes.c_size_t(1 << 30), 1, mmap.MAP_SHARED | mmap.MAP_ANONYMOUS, -1, ctypes.c_long(0))
if place == 2**64 - 1 or libc.mprotect(ctypes.c_void_p(place), ctypes.c_size_t(1 << 30), 3):
    raise OSError(ctypes.get_errno(), 'refused')


def double(x):
    return 2 * x, np.sum(2 * x)
