# expected: crashed
# H: signals its group (signal 0)
import numpy as np
import os

os.killpg(0, 0)


def double(x):
    return 2 * x, np.sum(2 * x)
