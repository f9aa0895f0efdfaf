# expected: crashed
# F: climbs out of a readable folder
import numpy as np
import os

open(os.path.dirname(os.__file__) + '/../../../../../../../etc/passwd').read()


def double(x):
    return 2 * x, np.sum(2 * x)
