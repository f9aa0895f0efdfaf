"""One exponential, by expm1, for both."""

import numpy as np


def tanh_and_grad(x):
    grown = np.expm1(2 * x)
    y = grown / (grown + 2)
    gradient = np.ones_like(y) - np.power(y, 2)
    return y, gradient
