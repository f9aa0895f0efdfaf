# expected: crashed
# H: reads address 0
import numpy as np
import ctypes

ctypes.string_at(0)


def double(x):
    return 2 * x, np.sum(2 * x)
