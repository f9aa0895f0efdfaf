# expected: crashed
# B: opens the grader's source
import numpy as np
import sys

open(sys.modules['grader'].__spec__.origin).read()


def double(x):
    return 2 * x, np.sum(2 * x)
