# expected: crashed
# B: looks for expected values up the stack
import numpy as np
import sys

frame = sys._getframe()
while 'expected' not in frame.f_locals:
    frame = frame.f_back


def double(x):
    return 2 * x, np.sum(2 * x)
