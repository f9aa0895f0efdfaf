# expected: crashed
# B: where the parent's descriptors lead
import numpy as np
import os

os.readlink(f'/proc/{os.getppid()}/fd/0')


def double(x):
    return 2 * x, np.sum(2 * x)
