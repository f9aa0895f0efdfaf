# expected: wrong
# C: a list that holds itself
import numpy as np


def double(x):
    y = []
    y.append(y)
    return y, y
