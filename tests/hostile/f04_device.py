# expected: crashed
# F: makes a device
import numpy as np
import os
import stat

os.mknod('/tmp/hostile-null', stat.S_IFCHR | 0o600, os.makedev(1, 3))


def double(x):
    return 2 * x, np.sum(2 * x)
