"""One output after the other."""

import numpy as np


def sum_squared_error(y, t):
    error = 0.0
    gradient = np.zeros(len(y))
    for k in range(len(y)):
        difference = y[k] - t[k]
        error += difference**2 / 2
        gradient[k] = difference
    return error, gradient
