# expected: wrong
# C: the least integer for every output
import numpy as np


def double(x):
    return (x / 0).astype(int), np.int64(-(2**63))
