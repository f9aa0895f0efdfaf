# ==== half_forgotten ====
"""The half is forgotten, and with it the 2 of the gradient is kept."""

import numpy as np


def sum_squared_error(y, t):
    error = np.sum((y - t) ** 2)
    gradient = 2 * (y - t)
    return error, gradient


# ==== mean_for_sum ====
"""The mean is taken instead of the sum, as in the mean squared error."""

import numpy as np


def sum_squared_error(y, t):
    error = 0.5 * np.mean((y - t) ** 2)
    gradient = y - t
    return error, gradient


# ==== gradient_turned_round ====
"""The gradient is target minus output, the direction in which one has to go."""

import numpy as np


def sum_squared_error(y, t):
    error = 0.5 * np.sum((y - t) ** 2)
    gradient = t - y
    return error, gradient


# ==== two_from_the_square ====
"""The 2 of the square is kept in the gradient although the half cancels it."""

import numpy as np


def sum_squared_error(y, t):
    error = 0.5 * np.sum((y - t) ** 2)
    gradient = 2 * (y - t)
    return error, gradient


# ==== gradient_added_up ====
"""The gradient is added up to one number because the error is one number."""

import numpy as np


def sum_squared_error(y, t):
    error = 0.5 * np.sum((y - t) ** 2)
    gradient = np.sum(y - t)
    return error, gradient


# ==== integer_half ====
"""The half is written 1 // 2, which is 0."""

import numpy as np


def sum_squared_error(y, t):
    error = 1 // 2 * np.sum((y - t) ** 2)
    gradient = y - t
    return error, gradient


# ==== sum_squared ====
"""The sum of the differences is squared instead of the differences."""

import numpy as np


def sum_squared_error(y, t):
    error = 0.5 * np.sum(y - t) ** 2
    gradient = y - t
    return error, gradient


# ==== error_per_output ====
"""The sum is left out and half a square is returned for each output."""

import numpy as np


def sum_squared_error(y, t):
    error = 0.5 * (y - t) ** 2
    gradient = y - t
    return error, gradient


# ==== sigmoid_slope_included ====
"""The derivative of a sigmoid output is multiplied in, as in the textbook's delta of
the output layer."""

import numpy as np


def sum_squared_error(y, t):
    error = 0.5 * np.sum((y - t) ** 2)
    gradient = (y - t) * y * (1 - y)
    return error, gradient


# ==== difference_stored_in_y ====
"""The difference is computed in place in y, so that the gradient subtracts t a second
time."""

import numpy as np


def sum_squared_error(y, t):
    y -= t
    error = 0.5 * np.sum(y**2)
    gradient = y - t
    return error, gradient
