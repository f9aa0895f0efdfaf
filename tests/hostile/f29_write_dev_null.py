# expected: crashed
# F: opens /dev/null for writing: nothing may be written
import numpy as np
open('/dev/null', 'w')


def double(x):
    return 2 * x, np.sum(2 * x)
