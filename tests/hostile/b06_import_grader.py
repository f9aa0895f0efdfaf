# expected: forbidden
# B: imports the grader
import numpy as np
import grader.judging


def double(x):
    return 2 * x, np.sum(2 * x)
