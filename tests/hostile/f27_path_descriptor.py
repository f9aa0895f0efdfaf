# expected: crashed
# F: an O_PATH descriptor reopened through /proc
import numpy as np
import os

path = os.open('/etc/passwd', os.O_PATH)
open(f'/proc/self/fd/{path}').read()


def double(x):
    return 2 * x, np.sum(2 * x)
