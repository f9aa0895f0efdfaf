# expected: crashed
# H: limits the parent
import numpy as np
import os
import resource

resource.prlimit(os.getppid(), resource.RLIMIT_NOFILE)


def double(x):
    return 2 * x, np.sum(2 * x)
