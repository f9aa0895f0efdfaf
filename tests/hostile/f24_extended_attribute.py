# expected: crashed
# F: an extended attribute
import numpy as np
import os

os.setxattr(np.__file__, 'user.hostile', b'x')


def double(x):
    return 2 * x, np.sum(2 * x)
