# expected: memory
# D: eight gigabytes that it does not touch
import numpy as np


def double(x):
    y = np.empty(1 << 30)
    return 2 * x, np.sum(2 * x)
