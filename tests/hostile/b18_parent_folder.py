# expected: crashed
# B: opens the parent's working folder through /proc
import numpy as np
import os

os.open(f'/proc/{os.getppid()}/cwd', os.O_RDONLY)


def double(x):
    return 2 * x, np.sum(2 * x)
