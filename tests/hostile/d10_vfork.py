# expected: crashed
# D: posix_spawn
import numpy as np
import os

pid = os.posix_spawn('/bin/true', ['true'], {})
os.waitpid(pid, 0)


def double(x):
    return 2 * x, np.sum(2 * x)
