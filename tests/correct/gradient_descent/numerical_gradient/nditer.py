"""The textbook's nditer, changing the array and putting the value back."""

import numpy as np


def f(x):
    return np.sum(x) ** 2 + np.sum(x**2)


def numerical_gradient(x):
    x = np.array(x, dtype=np.float64)
    h = 1e-3
    gradient = np.zeros_like(x)
    it = np.nditer(x, flags=["multi_index"])
    while not it.finished:
        index = it.multi_index
        kept = float(x[index])
        x[index] = kept + h
        above = f(x)
        x[index] = kept - h
        below = f(x)
        gradient[index] = (above - below) / (2 * h)
        x[index] = kept
        it.iternext()
    return gradient
