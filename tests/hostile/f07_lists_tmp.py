# expected: crashed
# F: lists the temporary folder
import numpy as np
import os

os.listdir('/tmp')


def double(x):
    return 2 * x, np.sum(2 * x)
