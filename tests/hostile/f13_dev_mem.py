# expected: crashed
# F: opens /dev/mem
import numpy as np
open('/dev/mem', 'rb')


def double(x):
    return 2 * x, np.sum(2 * x)
