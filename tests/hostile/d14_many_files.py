# expected: crashed
# D: empty files
import numpy as np
import os

for number in range(3):
    os.mknod(f'/tmp/hostile-{number}')


def double(x):
    return 2 * x, np.sum(2 * x)
