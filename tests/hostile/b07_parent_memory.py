# expected: crashed
# B: opens the memory of the parent
import numpy as np
import os

open(f'/proc/{os.getppid()}/mem', 'rb')


def double(x):
    return 2 * x, np.sum(2 * x)
