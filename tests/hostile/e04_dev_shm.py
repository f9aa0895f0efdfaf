# expected: crashed
# E: a file in /dev/shm
import numpy as np
open('/dev/shm/hostile', 'wb').write(b'x')


def double(x):
    return 2 * x, np.sum(2 * x)
