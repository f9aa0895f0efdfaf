"""A case for each kind of layer, told by the length of the shape."""

import math


def he_std(shape):
    if len(shape) == 2:
        n, _units = shape
    else:
        height, width, in_channels, _out_channels = shape
        n = height * width * in_channels
    return n, math.sqrt(2) / math.sqrt(n)
