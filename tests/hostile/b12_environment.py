# expected: crashed
# B: looks for secrets in environment and arguments
import numpy as np
import os
import sys

if not {'HOME', 'USER', 'GRADE_SECRET'} & set(os.environ) and len(sys.argv) < 2:
    raise LookupError('nothing')


def double(x):
    return 2 * x, np.sum(2 * x)
