"""Products over the shapes of the weights."""

from math import prod


def conv_param_count(height, width, kernel_height, kernel_width, in_channels, out_channels):
    square = (in_channels, in_channels)
    shapes = {
        "layer": [(kernel_height, kernel_width, in_channels, out_channels), (out_channels,)],
        "single": [(5, 5, *square)],
        "stacked": [(3, 3, *square), (3, 3, *square)],
    }
    return tuple(sum(map(prod, weights)) for weights in shapes.values())
