# expected: crashed
# B: puts a case's input into the message
import numpy as np


def double(x):
    raise ValueError(repr(x) * 1000)
