"""A match statement over the shape, and the connections counted."""

import math


def connections(*sizes):
    if not sizes:
        return 1
    return sum(connections(*sizes[1:]) for _ in range(sizes[0]))


def he_std(shape):
    match shape:
        case (inputs, _):
            n = inputs
        case (height, width, in_channels, _):
            n = connections(height, width, in_channels)
    return n, math.sqrt(2 / n)
