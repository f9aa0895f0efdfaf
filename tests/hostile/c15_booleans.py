# expected: wrong
# C: booleans
import numpy as np


def double(x):
    return (2 * x).astype(bool), True
