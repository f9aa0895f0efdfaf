# ==== evaluated ====
"""The derivative evaluated at the origin, where it is largest by symmetry."""

import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def sigmoid_grad_max():
    position = 0.0
    y = sigmoid(position)
    maximum = y * (1 - y)
    return maximum, position


# ==== grid ====
"""A search over a grid that has the origin on it."""

import math


def slope(x):
    y = 1 / (1 + math.exp(-x))
    return y - y**2


def sigmoid_grad_max():
    position = max((k / 100 for k in range(-1000, 1001)), key=slope)
    return slope(position), position


# ==== hyperbolic ====
"""The derivative as 1 / (4 cosh(x/2)^2), which is largest where cosh is least."""

import math


def sigmoid_grad_max():
    position = 0.0
    maximum = 1 / (2 * math.cosh(position / 2)) ** 2
    return maximum, position


# ==== vertex ====
"""The vertex of the parabola y - y^2, and the logit of the y found there."""

import math


def sigmoid_grad_max():
    a, b, c = -1.0, 1.0, 0.0  # y (1 - y) as a y² + b y + c
    y = -b / (2 * a)
    maximum = c - b**2 / (4 * a)
    position = math.log(y / (1 - y))
    return maximum, position
