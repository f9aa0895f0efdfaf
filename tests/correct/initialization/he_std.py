# ==== all_weights ====
"""All weights divided by the number of outputs, and a power instead of a root."""

import functools
import operator


def he_std(shape):
    weights = functools.reduce(operator.mul, shape)
    n = weights // shape[-1]
    return n, (n / 2) ** -0.5


# ==== loop ====
"""A loop over all axes but the last."""

import math


def he_std(shape):
    n = 1
    for size in shape[:-1]:
        n *= size
    variance = 2 / n
    std = math.exp(0.5 * math.log(variance))
    return n, std


# ==== match ====
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


# ==== two_cases ====
"""A case for each kind of layer, told by the length of the shape."""

import math


def he_std(shape):
    if len(shape) == 2:
        n, _units = shape
    else:
        height, width, in_channels, _out_channels = shape
        n = height * width * in_channels
    return n, math.sqrt(2) / math.sqrt(n)
