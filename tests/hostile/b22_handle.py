# expected: crashed
# B: opens a file by its handle
import numpy as np
import os
import ctypes

libc = ctypes.CDLL(None, use_errno=True)

handle = ctypes.create_string_buffer(b'\x80\0\0\0' + bytes(132), 136)
handle[0:4] = (128).to_bytes(4, 'little')
mount = ctypes.c_int()
if libc.name_to_handle_at(-100, b'/etc/passwd', handle, ctypes.byref(mount), 0) == -1:
    raise OSError(ctypes.get_errno(), 'refused')


def double(x):
    return 2 * x, np.sum(2 * x)
