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
