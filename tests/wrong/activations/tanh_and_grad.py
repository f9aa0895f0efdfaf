# ==== not_squeezed ====
"""The factor 2 of x is forgotten: the curve is stretched upwards only."""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def tanh_and_grad(x):
    y = 2 * sigmoid(x) - 1
    gradient = 1 - y**2
    return y, gradient


# ==== gradient_of_sigmoid ====
"""The derivative of the sigmoid, y (1 - y), is used for tanh."""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def tanh_and_grad(x):
    y = 2 * sigmoid(2 * x) - 1
    gradient = y * (1 - y)
    return y, gradient


# ==== square_forgotten ====
"""The square in 1 - y² is forgotten."""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def tanh_and_grad(x):
    y = 2 * sigmoid(2 * x) - 1
    gradient = 1 - y
    return y, gradient


# ==== widened_instead_of_squeezed ====
"""Squeezing is written as division by 2."""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def tanh_and_grad(x):
    y = 2 * sigmoid(x / 2) - 1
    gradient = 1 - y**2
    return y, gradient


# ==== not_stretched ====
"""The curve is moved down by a half but not stretched."""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def tanh_and_grad(x):
    y = sigmoid(2 * x) - 0.5
    gradient = 1 - y**2
    return y, gradient


# ==== moved_by_half ====
"""The shift is a half, although stretching doubled it."""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def tanh_and_grad(x):
    y = 2 * sigmoid(2 * x) - 0.5
    gradient = 1 - y**2
    return y, gradient


# ==== gradient_with_x ====
"""The derivative is computed with x in place of y."""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def tanh_and_grad(x):
    y = 2 * sigmoid(2 * x) - 1
    gradient = 1 - x**2
    return y, gradient


# ==== derivative_of_the_formula_without_inner ====
"""The sigmoid's derivative is taken at 2x with the outer factor 2 but without the inner
one."""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def tanh_and_grad(x):
    y = 2 * sigmoid(2 * x) - 1
    gradient = 2 * sigmoid(2 * x) * (1 - sigmoid(2 * x))
    return y, gradient


# ==== trigonometric_secant ====
"""The derivative is that of the tangent, 1 + y²."""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def tanh_and_grad(x):
    y = 2 * sigmoid(2 * x) - 1
    gradient = 1 + y**2
    return y, gradient


# ==== exponentials_by_hand ====
"""The formula with exponentials is used but the denominator has a minus too."""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def tanh_and_grad(x):
    y = (np.exp(x) - np.exp(-x)) / (np.exp(x) - np.exp(-x))
    gradient = 1 - y**2
    return y, gradient
