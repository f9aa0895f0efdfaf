"""Value by value."""

import numpy as np


def dropout(x, uniform, rate, training):
    y = np.zeros(x.shape)
    for index, value in np.ndenumerate(x):
        if not training:
            y[index] = value
        elif uniform[index] >= rate:
            y[index] = value / (1 - rate)
    return y
