# expected: crashed | memory
# D: brackets nested a hundred thousand times, compiled by itself
import numpy as np
eval('(' * 100000 + ')' * 100000)


def double(x):
    return 2 * x, np.sum(2 * x)
