# expected: crashed
# F: reads /etc/passwd
import numpy as np
open('/etc/passwd').read()


def double(x):
    return 2 * x, np.sum(2 * x)
