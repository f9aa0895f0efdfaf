# expected: crashed
# H: kills itself
import numpy as np
import os

os.kill(os.getpid(), 9)


def double(x):
    return 2 * x, np.sum(2 * x)
