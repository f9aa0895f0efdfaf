"""The derivative evaluated at the origin, where it is largest by symmetry."""

import math


def sigmoid(x):
    return 1 / (1 + math.exp(-x))


def sigmoid_grad_max():
    position = 0.0
    y = sigmoid(position)
    maximum = y * (1 - y)
    return maximum, position
