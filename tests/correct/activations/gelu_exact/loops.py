"""Element by element, with math.erfc for the tail."""

import math

import numpy as np


def gelu(x):
    y = np.zeros_like(x)
    for index, value in np.ndenumerate(x):
        y[index] = value * 0.5 * math.erfc(-value / math.sqrt(2))
    return y
