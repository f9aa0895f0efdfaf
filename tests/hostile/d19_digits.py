# expected: crashed
# D: a number of 10**6 digits from text
import numpy as np
int('9' * 10**6)


def double(x):
    return 2 * x, np.sum(2 * x)
