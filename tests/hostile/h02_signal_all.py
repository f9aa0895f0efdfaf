# expected: crashed
# H: signals everybody (signal 0)
import numpy as np
import os

os.kill(-1, 0)


def double(x):
    return 2 * x, np.sum(2 * x)
