# expected: crashed
# I: -*- coding: hostile -*-  a coding that there is not
import numpy as np

def double(x):
    return 2 * x, np.sum(2 * x)
