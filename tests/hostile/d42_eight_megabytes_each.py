# expected: wrong
# D: more values than the grader takes, in pieces each of which it would
import numpy as np


def double(x):
    return [np.zeros(2**20 - number) for number in range(8)], np.sum(2 * x)
