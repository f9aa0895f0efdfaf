"""A search over a grid that has the origin on it."""

import math


def slope(x):
    y = 1 / (1 + math.exp(-x))
    return y - y**2


def sigmoid_grad_max():
    position = max((k / 100 for k in range(-1000, 1001)), key=slope)
    return slope(position), position
