# expected: crashed
# H: aborts
import numpy as np
import os

os.abort()


def double(x):
    return 2 * x, np.sum(2 * x)
