"""The vertex of the parabola y - y^2, and the logit of the y found there."""

import math


def sigmoid_grad_max():
    a, b, c = -1.0, 1.0, 0.0  # y (1 - y) as a y² + b y + c
    y = -b / (2 * a)
    maximum = c - b**2 / (4 * a)
    position = math.log(y / (1 - y))
    return maximum, position
