# expected: crashed
# F: reads the mounts
import numpy as np
open('/proc/self/mountinfo').read()


def double(x):
    return 2 * x, np.sum(2 * x)
