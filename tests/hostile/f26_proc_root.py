# expected: crashed
# F: through /proc/self/root
import numpy as np
open('/proc/self/root/etc/passwd').read()


def double(x):
    return 2 * x, np.sum(2 * x)
