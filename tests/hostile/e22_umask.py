# expected: passed
# E: its own umask only (runs twice)
import numpy as np
import os

if os.umask(0o777) == 0o777:
    raise RuntimeError('seen')


def double(x):
    return 2 * x, np.sum(2 * x)
