# expected: crashed
# D: forks (one, which ends at once)
import numpy as np
import os

pid = os.fork()
if pid == 0:
    os._exit(0)
os.waitpid(pid, 0)


def double(x):
    return 2 * x, np.sum(2 * x)
