# expected: crashed
# A: ends with status 0 at import
import numpy as np
import os

os._exit(0)


def double(x):
    return 2 * x, np.sum(2 * x)
