# expected: crashed
# D: 400 pipes
import numpy as np
import os

kept = [os.pipe() for _ in range(400)]


def double(x):
    return 2 * x, np.sum(2 * x)
