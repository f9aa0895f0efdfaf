# expected: passed
# E: a flag on descriptor 0 that the next one (this file runs twice) would see
import numpy as np
import fcntl
import os

flags = fcntl.fcntl(0, fcntl.F_GETFL)
if flags & os.O_APPEND:
    raise RuntimeError('seen')
fcntl.fcntl(0, fcntl.F_SETFL, flags | os.O_APPEND)


def double(x):
    return 2 * x, np.sum(2 * x)
