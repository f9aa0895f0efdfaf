# expected: crashed
# F: lists /
import numpy as np
import os

os.listdir('/')


def double(x):
    return 2 * x, np.sum(2 * x)
