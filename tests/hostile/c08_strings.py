# expected: wrong
# C: numbers as text
import numpy as np


def double(x):
    return (2 * x).astype(str), np.sum(2 * x)
