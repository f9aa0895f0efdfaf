"""The derivative as 1 / (4 cosh(x/2)^2), which is largest where cosh is least."""

import math


def sigmoid_grad_max():
    position = 0.0
    maximum = 1 / (2 * math.cosh(position / 2)) ** 2
    return maximum, position
