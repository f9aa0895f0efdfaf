# expected: crashed
# D: moves a mapping and leaves another in its place
import numpy as np
import ctypes
import mmap

kept = mmap.mmap(-1, 4096, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
place = ctypes.addressof(ctypes.c_char.from_buffer(kept))
libc = ctypes.CDLL(None, use_errno=True)
libc.mremap.restype = ctypes.c_void_p
MAY_MOVE_AND_LEAVE = 5
if libc.mremap(ctypes.c_void_p(place), ctypes.c_size_t(4096), ctypes.c_size_t(4096), MAY_MOVE_AND_LEAVE, ctypes.c_void_p(0)) == 2**64 - 1:
    raise OSError(ctypes.get_errno(), 'refused')


def double(x):
    return 2 * x, np.sum(2 * x)
