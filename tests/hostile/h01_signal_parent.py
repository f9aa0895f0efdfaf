# expected: crashed
# H: signals the parent (signal 0 harms nobody)
import numpy as np
import os

os.kill(os.getppid(), 0)


def double(x):
    return 2 * x, np.sum(2 * x)
