# expected: crashed
# F: lists the folder of all packages
import numpy as np
import os

os.listdir(os.path.dirname(os.path.dirname(np.__file__)))


def double(x):
    return 2 * x, np.sum(2 * x)
