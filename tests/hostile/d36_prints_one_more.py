# expected: refused
# D: prints one byte more than may be printed, and goes on at once
import numpy as np
import os

os.write(1, b'x' * 65537)


def double(x):
    return 2 * x, np.sum(2 * x)
