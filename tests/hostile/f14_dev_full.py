# expected: crashed
# F: opens /dev/full
import numpy as np
open('/dev/full', 'wb')


def double(x):
    return 2 * x, np.sum(2 * x)
