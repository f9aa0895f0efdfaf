# expected: crashed
# F: opens the terminal
import numpy as np
open('/dev/tty', 'r+b', buffering=0)


def double(x):
    return 2 * x, np.sum(2 * x)
