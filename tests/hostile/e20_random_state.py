# expected: passed
# E: the state of the generators, for itself only (runs twice)
import numpy as np
import random

np.random.seed(7)
random.seed(7)


def double(x):
    return 2 * x, np.sum(2 * x)
