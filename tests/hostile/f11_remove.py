# expected: crashed
# F: removes a file
import numpy as np
import os

open('/tmp/hostile-remove', 'w')
os.remove('/tmp/hostile-remove')


def double(x):
    return 2 * x, np.sum(2 * x)
