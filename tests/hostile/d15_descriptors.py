# expected: crashed
# D: 400 open files
import numpy as np
import os

kept = [os.dup(0) for _ in range(400)]


def double(x):
    return 2 * x, np.sum(2 * x)
