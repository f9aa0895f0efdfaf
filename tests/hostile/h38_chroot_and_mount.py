# expected: crashed
# H: administers the machine: another root, a mount, a name
import numpy as np
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
done = [libc.chroot(b'/'), libc.mount(b'none', b'/', None, 0x1000, None), libc.sethostname(os.uname().nodename.encode(), 0)]
if all(result == -1 for result in done):
    raise OSError(ctypes.get_errno(), 'refused')


def double(x):
    return 2 * x, np.sum(2 * x)
