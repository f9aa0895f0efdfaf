# expected: crashed
# E: the grader's priority
import numpy as np
import os

os.setpriority(os.PRIO_PROCESS, os.getppid(), os.getpriority(os.PRIO_PROCESS, os.getppid()))


def double(x):
    return 2 * x, np.sum(2 * x)
