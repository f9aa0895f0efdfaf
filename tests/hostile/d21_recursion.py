# expected: crashed
# D: recursion without end
import numpy as np


def double(x):
    return double(x)
