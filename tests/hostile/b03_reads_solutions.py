# expected: crashed
# B: opens a file of the course
import numpy as np
import sys

root = sys.modules['grader'].__spec__.origin.rpartition('/grader/')[0]
open(root + '/solutions/topics.toml').read()


def double(x):
    return 2 * x, np.sum(2 * x)
