# expected: crashed
# B: reads the parent's environment
import numpy as np
import os

open(f'/proc/{os.getppid()}/environ', 'rb').read()


def double(x):
    return 2 * x, np.sum(2 * x)
