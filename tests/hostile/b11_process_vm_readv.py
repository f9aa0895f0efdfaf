# expected: crashed
# B: reads the parent's memory by process_vm_readv
import numpy as np
import os
import ctypes

libc = ctypes.CDLL(None, use_errno=True)


class Iovec(ctypes.Structure):
    _fields_ = [('base', ctypes.c_void_p), ('len', ctypes.c_size_t)]


buffer = ctypes.create_string_buffer(8)
mine = Iovec(ctypes.addressof(buffer), 8)
theirs = Iovec(id(os), 8)
if libc.process_vm_readv(os.getppid(), ctypes.byref(mine), 1, ctypes.byref(theirs), 1, 0) == -1:
    raise OSError(ctypes.get_errno(), 'refused')


def double(x):
    return 2 * x, np.sum(2 * x)
