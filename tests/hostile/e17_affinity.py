# expected: crashed
# E: the grader's processors
import numpy as np
import os

os.sched_setaffinity(os.getppid(), os.sched_getaffinity(os.getppid()))


def double(x):
    return 2 * x, np.sum(2 * x)
