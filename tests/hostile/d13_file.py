# expected: crashed
# D: a file in the temporary folder
import numpy as np
with open('/tmp/hostile-file', 'wb') as file:
    file.write(b'x')


def double(x):
    return 2 * x, np.sum(2 * x)
