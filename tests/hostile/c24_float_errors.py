# expected: passed
# C: np.seterr for itself only
import numpy as np
np.seterr(all='raise')


def double(x):
    return 2 * x, np.sum(2 * x)
