"""The gradient as numerical derivatives of E by complex steps, which lose no digits."""

import numpy as np


def error_of(y, t):
    return 0.5 * np.sum((y - t) ** 2)


def sum_squared_error(y, t):
    step = 1e-20
    gradient = [error_of(y + 1j * step * unit, t).imag / step for unit in np.eye(len(y))]
    return error_of(y, t), np.array(gradient)
