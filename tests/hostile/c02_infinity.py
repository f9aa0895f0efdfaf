# expected: wrong
# C: infinite
import numpy as np


def double(x):
    return x * np.inf, np.inf
