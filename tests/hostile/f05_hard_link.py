# expected: crashed
# F: makes a hard link
import numpy as np
import os

os.link(np.__file__, '/tmp/hostile-link')


def double(x):
    return 2 * x, np.sum(2 * x)
