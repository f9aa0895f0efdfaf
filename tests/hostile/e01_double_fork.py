# expected: crashed
# E: tries to become a daemon
import numpy as np
import os

if os.fork() == 0:
    os._exit(0)


def double(x):
    return 2 * x, np.sum(2 * x)
