"""Without classes: the derivative of the sum, by the derivative of tanh."""

import numpy as np


def relu_plus_sigmoid(x, dy):
    half = np.tanh(x / 2)
    y = (np.abs(x) + x) / 2 + (1 + half) / 2
    dx = dy * ((x > 0) + (1 - half**2) / 4)
    return y, dx
