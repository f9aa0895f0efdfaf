# expected: crashed
# F: changes a mode
import numpy as np
import os

os.chmod(np.__file__, os.stat(np.__file__).st_mode)


def double(x):
    return 2 * x, np.sum(2 * x)
