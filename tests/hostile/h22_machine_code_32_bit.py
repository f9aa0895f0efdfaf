# expected: crashed
# H: a system call through the 32-bit gate, in machine code
import numpy as np
import platform

if platform.machine() != 'x86_64':
    raise OSError('another processor')
import ctypes
import mmap

page = mmap.mmap(-1, 4096, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS, prot=7)
page.write(b'\xb8\x14\0\0\0\xcd\x80\xc3')
address = ctypes.addressof(ctypes.c_char.from_buffer(page))
if ctypes.CFUNCTYPE(ctypes.c_int)(address)() < 0:
    raise OSError('refused')


def double(x):
    return 2 * x, np.sum(2 * x)
