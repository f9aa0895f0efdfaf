# expected: crashed
# E: settings of Keras in the home folder
import numpy as np
import os

os.makedirs(os.path.expanduser('~root/.keras-hostile'))


def double(x):
    return 2 * x, np.sum(2 * x)
