# expected: crashed
# A: SystemExit 0 at import
import numpy as np
import sys

sys.exit(0)


def double(x):
    return 2 * x, np.sum(2 * x)
