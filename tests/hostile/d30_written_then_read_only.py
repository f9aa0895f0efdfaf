# expected: crashed | memory
# D: pieces that can be written and then no more, so that RLIMIT_DATA counts one at a time: more than twice the limit
import numpy as np
import ctypes
import mmap
import resource

limit = resource.getrlimit(resource.RLIMIT_DATA)[0]
libc = ctypes.CDLL(None, use_errno=True)
libc.mprotect.argtypes = (ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int)
piece = limit // 4
kept = []
for _ in range(10):
    kept.append(mmap.mmap(-1, piece, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS))
    place = ctypes.addressof(ctypes.c_char.from_buffer(kept[-1]))
    if libc.mprotect(place, piece, 1):
        raise OSError(ctypes.get_errno(), 'refused')


def double(x):
    return 2 * x, np.sum(2 * x)
