# expected: crashed
# F: makes a FIFO
import numpy as np
import os

os.mkfifo('/tmp/hostile-fifo')


def double(x):
    return 2 * x, np.sum(2 * x)
