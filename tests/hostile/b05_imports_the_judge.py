# expected: crashed
# B: imports the judging part past the allowed imports
import numpy as np
import importlib
import sys

sys.path.insert(0, sys.modules['grader'].__spec__.origin.rpartition('/grader/')[0])
importlib.import_module('grader.judging.reference')


def double(x):
    return 2 * x, np.sum(2 * x)
