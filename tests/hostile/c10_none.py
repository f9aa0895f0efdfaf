# expected: wrong
# C: nothing
import numpy as np


def double(x):
    2 * x
