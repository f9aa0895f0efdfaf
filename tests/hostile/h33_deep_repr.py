# expected: crashed | memory | timeout
# H: overflows the C stack
import numpy as np
import sys

sys.setrecursionlimit(10**9)
nested = []
for _ in range(200_000):
    nested = [nested]
repr(nested)


def double(x):
    return 2 * x, np.sum(2 * x)
