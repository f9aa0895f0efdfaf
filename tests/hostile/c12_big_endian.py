# expected: passed
# C: big-endian, Fortran order, read-only: right
import numpy as np


def double(x):
    y = np.asfortranarray((2 * x).astype('>f8'))
    y.flags.writeable = False
    return y, np.sum(2 * x)
