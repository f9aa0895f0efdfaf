# expected: crashed
# F: an unnamed file in /tmp
import numpy as np
import os

os.open('/tmp', os.O_TMPFILE | os.O_RDWR)


def double(x):
    return 2 * x, np.sum(2 * x)
