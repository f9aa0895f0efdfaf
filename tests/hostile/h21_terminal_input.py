# expected: crashed
# H: puts keys into the terminal
import numpy as np
import errno
import fcntl

try:
    fcntl.ioctl(1, 0x5412, b'x')
except OSError as error:
    if error.errno != errno.ENOTTY:
        raise


def double(x):
    return 2 * x, np.sum(2 * x)
