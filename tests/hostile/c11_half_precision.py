# expected: wrong
# C: values of half precision
import numpy as np


def double(x):
    return (2 * x).astype(np.float16), np.sum(2 * x).astype(np.float16)
