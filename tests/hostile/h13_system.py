# expected: crashed
# H: a shell
import numpy as np
import os

if os.system('true'):
    raise OSError('refused')


def double(x):
    return 2 * x, np.sum(2 * x)
