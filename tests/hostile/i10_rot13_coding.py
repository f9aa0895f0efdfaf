# expected: crashed
# I: -*- coding: rot13 -*-  no text encoding
import numpy as np

def double(x):
    return 2 * x, np.sum(2 * x)
