# expected: crashed
# F: a data file beside it (honest)
import numpy as np
open('data.csv')


def double(x):
    return 2 * x, np.sum(2 * x)
