"""Element by element with math.tanh, and the derivative 1 / cosh²."""

import math

import numpy as np


def tanh_and_grad(x):
    y = np.empty(x.shape)
    gradient = np.empty(x.shape)
    for index, u in np.ndenumerate(x):
        y[index] = math.tanh(u)
        gradient[index] = 1 / math.cosh(u) ** 2
    return y, gradient
