# ==== enumerated ====
"""Every parameter is counted, one after the other."""

from itertools import product


def conv_param_count(height, width, kernel_height, kernel_width, in_channels, out_channels):
    layer = single = stacked = 0
    for _ in product(*map(range, (kernel_height, kernel_width, in_channels, out_channels))):
        layer += 1
    for _ in range(out_channels):
        layer += 1
    for _ in product(range(in_channels), repeat=2):
        single += 5 * 5
        stacked += 3 * 3 + 3 * 3
    return layer, single, stacked


# ==== helper ====
"""One helper for every layer."""


def count(side_1, side_2, channels_in, channels_out, biases=False):
    weights = side_1 * side_2 * channels_in * channels_out
    return weights + channels_out if biases else weights


def conv_param_count(height, width, kernel_height, kernel_width, in_channels, out_channels):
    layer = count(kernel_height, kernel_width, in_channels, out_channels, biases=True)
    single = count(5, 5, in_channels, in_channels)
    stacked = sum(count(3, 3, in_channels, in_channels) for _ in range(2))
    return layer, single, stacked


# ==== shapes ====
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
