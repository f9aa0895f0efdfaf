# expected: crashed
# E: a key in the session's keyring
import numpy as np
import platform
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
if libc.syscall(248 if platform.machine() == 'x86_64' else 217, b'user', b'hostile', b'x', 1, -3) == -1:
    raise OSError(ctypes.get_errno(), 'refused')


def double(x):
    return 2 * x, np.sum(2 * x)
