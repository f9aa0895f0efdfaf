# expected: passed
# B: stat tells names and sizes: known, nothing is in them
import numpy as np
import os

os.stat('/etc/passwd').st_size


def double(x):
    return 2 * x, np.sum(2 * x)
