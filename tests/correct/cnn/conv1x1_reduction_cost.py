# ==== counted ====
"""The operations counted in loops."""


def reduction_cost(height, width, inputs, reduced, outputs, size):
    direct = squeeze = expand = 0
    for _ in range(height):
        for _ in range(width):
            for _ in range(size * size):
                direct += inputs * outputs
                expand += reduced * outputs
            squeeze += inputs * reduced
    return direct, squeeze + expand, (squeeze + expand) / direct


# ==== one_function ====
"""One function for the cost of any convolution."""


def cost(height, width, size, channels_in, channels_out):
    return channels_out * height * width * channels_in * size**2


def reduction_cost(height, width, inputs, reduced, outputs, size):
    direct = cost(height, width, size, inputs, outputs)
    bottleneck = cost(height, width, 1, inputs, reduced) + cost(
        height, width, size, reduced, outputs
    )
    return direct, bottleneck, bottleneck / direct


# ==== per_pixel ====
"""Per pixel of the output first."""

import math


def reduction_cost(height, width, inputs, reduced, outputs, size):
    pixels = height * width
    direct = math.prod([size, size, inputs, outputs])
    bottleneck = reduced * (inputs + outputs * size * size)
    return pixels * direct, pixels * bottleneck, bottleneck / direct
