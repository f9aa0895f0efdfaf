"""The connections are counted one by one."""

import itertools
import math


def glorot_uniform_limit(shape):
    height, width, in_channels, out_channels = shape
    field = list(itertools.product(range(height), range(width)))
    fan_in = sum(1 for _place in field for _channel in range(in_channels))
    fan_out = sum(1 for _place in field for _channel in range(out_channels))
    variance = 2 / (fan_in + fan_out)
    return fan_in, fan_out, math.sqrt(3 * variance), math.sqrt(variance)
