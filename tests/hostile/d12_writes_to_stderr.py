# expected: refused
# D: writes on descriptor 2 for ever
import numpy as np
import os

while True:
    os.write(2, b'x' * 4096)


def double(x):
    return 2 * x, np.sum(2 * x)
