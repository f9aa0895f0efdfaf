# expected: crashed
# D: a message of ten million signs
import numpy as np


def double(x):
    raise ValueError('x' * 10**7)
