# expected: passed
# E: the offset of descriptor 0 (runs twice)
import numpy as np
import os

if os.lseek(0, 0, os.SEEK_CUR):
    raise RuntimeError('seen')
os.lseek(0, 4096, os.SEEK_SET)


def double(x):
    return 2 * x, np.sum(2 * x)
