# expected: passed
# D: prints exactly what may be printed
import numpy as np
import os

os.write(1, b'x' * 65536)


def double(x):
    return 2 * x, np.sum(2 * x)
