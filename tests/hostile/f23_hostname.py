# expected: crashed
# F: reads which machine this is
import numpy as np
open('/etc/hostname').read()


def double(x):
    return 2 * x, np.sum(2 * x)
