# expected: crashed
# I: bytes that are not UTF-8
x = 'ÿþ'
import numpy as np

def double(x):
    return 2 * x, np.sum(2 * x)
