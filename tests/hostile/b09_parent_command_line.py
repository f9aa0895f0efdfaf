# expected: crashed
# B: reads the parent's command line, where the course would stand
import numpy as np
import os

open(f'/proc/{os.getppid()}/cmdline', 'rb').read()


def double(x):
    return 2 * x, np.sum(2 * x)
