# expected: crashed
# F: makes a symbolic link
import numpy as np
import os

os.symlink('/etc/passwd', '/tmp/hostile-symlink')


def double(x):
    return 2 * x, np.sum(2 * x)
