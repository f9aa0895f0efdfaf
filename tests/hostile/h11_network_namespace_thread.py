# expected: crashed
# H: a thread in a network namespace of its own
import numpy as np
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
stack = ctypes.create_string_buffer(1 << 20)
# CLONE_VM, FS, FILES, SIGHAND, SYSVSEM, THREAD and NEWNET; the thread ends at once
flags = 0x00010000 | 0x00000F00 | 0x00040000 | 0x40000000
function = ctypes.cast(libc.pause, ctypes.c_void_p)
if libc.clone(function, ctypes.c_void_p(ctypes.addressof(stack) + (1 << 19)), flags, None) == -1:
    raise OSError(ctypes.get_errno(), 'refused')


def double(x):
    return 2 * x, np.sum(2 * x)
