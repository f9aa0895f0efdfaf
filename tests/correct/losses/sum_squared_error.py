# ==== chain_rule ====
"""Forward and backward by the chain rule: difference, square, half the sum."""

import numpy as np


def sum_squared_error(y, t):
    difference = t - y
    squares = np.square(difference)
    error = squares.sum() / 2
    d_squares = np.full_like(squares, 0.5)
    d_difference = d_squares * 2 * difference
    return error, d_difference * -1


# ==== complex_step ====
"""The gradient as numerical derivatives of E by complex steps, which lose no digits."""

import numpy as np


def error_of(y, t):
    return 0.5 * np.sum((y - t) ** 2)


def sum_squared_error(y, t):
    step = 1e-20
    gradient = [error_of(y + 1j * step * unit, t).imag / step for unit in np.eye(len(y))]
    return error_of(y, t), np.array(gradient)


# ==== einsum ====
"""einsum for the sum, and a comprehension for the gradient."""

import numpy as np


def sum_squared_error(y, t):
    d = y - t
    error = np.einsum("k,k->", d, d) * 0.5
    gradient = np.array([y_k - t_k for y_k, t_k in zip(y, t, strict=True)])
    return float(error), gradient


# ==== float32 ====
"""In single precision."""

import numpy as np


def sum_squared_error(y, t):
    gradient = y.astype(np.float32) - t.astype(np.float32)
    error = np.float32(0.5) * np.dot(gradient, gradient)
    return error, gradient


# ==== loops ====
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


# ==== norm ====
"""Half the squared norm of the difference, which is the gradient."""

import numpy as np


def sum_squared_error(y, t):
    gradient = np.subtract(y, t)
    return np.linalg.norm(gradient) ** 2 / 2, gradient
