# expected: crashed
# D: wants a core file and more of everything
import numpy as np
import resource

resource.setrlimit(resource.RLIMIT_CORE, (1 << 30, 1 << 30))


def double(x):
    return 2 * x, np.sum(2 * x)
