# expected: crashed
# H: raises its own limits
import numpy as np
import resource

resource.setrlimit(resource.RLIMIT_NOFILE, (1024, 4096))


def double(x):
    return 2 * x, np.sum(2 * x)
