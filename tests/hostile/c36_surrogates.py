# expected: wrong
# C: text with lone surrogates, controls and marks of direction
import numpy as np


def double(x):
    y = 2 * x
    return "\ud800\x1b[2J\u202e\x00" * 999, np.sum(y)
