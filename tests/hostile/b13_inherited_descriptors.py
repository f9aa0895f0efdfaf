# expected: crashed
# B: more descriptors than 0, 1, 2 and its two pipes
import numpy as np
import os

found = []
for descriptor in range(3, 1024):
    try:
        os.fstat(descriptor)
        found.append(descriptor)
    except OSError:
        pass
print(len(found))
if len(found) <= 2:
    raise LookupError('only its pipes')


def double(x):
    return 2 * x, np.sum(2 * x)
