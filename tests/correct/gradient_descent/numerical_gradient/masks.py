"""A new pair of points for each element, made with a unit array."""

import numpy as np


def f(x):
    return np.sum(x) ** 2 + np.sum(x**2)


def numerical_gradient(x):
    h = 1e-3
    gradient = np.empty(x.size)
    for i in range(x.size):
        unit = np.zeros(x.size)
        unit[i] = 1
        unit = unit.reshape(x.shape)
        gradient[i] = (f(x + h * unit) - f(x - h * unit)) / (2 * h)
    return gradient.reshape(x.shape)
