# expected: crashed
# F: renames a file (to its own name)
import numpy as np
import os

os.rename(np.__file__, np.__file__)


def double(x):
    return 2 * x, np.sum(2 * x)
