"""Forward and backward by the chain rule: difference, square, half the sum."""

import numpy as np


def sum_squared_error(y, t):
    difference = t - y
    squares = np.square(difference)
    error = squares.sum() / 2
    d_squares = np.full_like(squares, 0.5)
    d_difference = d_squares * 2 * difference
    return error, d_difference * -1
