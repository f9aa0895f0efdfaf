# expected: crashed
# H: executes a program
import numpy as np
import os

try:
    os.execv('/usr/lib/hostile', ['hostile'])
except FileNotFoundError:
    pass  # it was looked for, so it would have been executed


def double(x):
    return 2 * x, np.sum(2 * x)
