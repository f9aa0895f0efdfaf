# expected: crashed
# B: lists /proc/self/fd
import numpy as np
import os

os.listdir('/proc/self/fd')


def double(x):
    return 2 * x, np.sum(2 * x)
