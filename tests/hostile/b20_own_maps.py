# expected: crashed
# B: reads its memory map, to find what the zygote left
import numpy as np
open('/proc/self/maps').read()


def double(x):
    return 2 * x, np.sum(2 * x)
