# expected: crashed
# F: opens /dev/zero
import numpy as np
open('/dev/zero', 'rb')


def double(x):
    return 2 * x, np.sum(2 * x)
