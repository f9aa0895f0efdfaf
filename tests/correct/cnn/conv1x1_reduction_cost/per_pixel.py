"""Per pixel of the output first."""

import math


def reduction_cost(height, width, inputs, reduced, outputs, size):
    pixels = height * width
    direct = math.prod([size, size, inputs, outputs])
    bottleneck = reduced * (inputs + outputs * size * size)
    return pixels * direct, pixels * bottleneck, bottleneck / direct
