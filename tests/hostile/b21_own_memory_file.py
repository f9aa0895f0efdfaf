# expected: crashed
# B: writes its own memory through /proc
import numpy as np
open('/proc/self/mem', 'r+b')


def double(x):
    return 2 * x, np.sum(2 * x)
