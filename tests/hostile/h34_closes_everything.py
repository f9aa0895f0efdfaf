# expected: crashed | refused
# H: closes every descriptor
import numpy as np
import os

os.closerange(0, 1024)


def double(x):
    return 2 * x, np.sum(2 * x)
