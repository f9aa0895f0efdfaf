"""Elements of either sign are picked by a mask and filled in."""

import numpy as np


def sigmoid_and_grad(x):
    y = np.empty(x.shape)
    above = x >= 0
    y[above] = 1 / (1 + np.exp(-x[above]))
    powers = np.exp(x[~above])
    y[~above] = powers / (powers + 1)
    gradient = y - np.square(y)
    return y, gradient
