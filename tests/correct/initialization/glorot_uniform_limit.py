# ==== all_but_one_axis ====
"""Each fan as the product of all axes but one, and the square root of 6."""

import math


def fan(shape, without):
    return math.prod(size for axis, size in enumerate(shape) if axis != without)


def glorot_uniform_limit(shape):
    fan_in = fan(shape, without=3)
    fan_out = fan(shape, without=2)
    limit = math.sqrt(6) / math.sqrt(fan_in + fan_out)
    std = limit / math.sqrt(3)
    return fan_in, fan_out, limit, std


# ==== counted ====
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


# ==== from_all_weights ====
"""Fans from the number of all weights, and the variance of a uniform distribution turned round."""

import math


def limit_for_variance(variance):
    # (2 a)² / 12 is the variance from −a to a.
    return math.sqrt(12 * variance) / 2


def glorot_uniform_limit(shape):
    weights = math.prod(shape)
    fan_in, fan_out = weights // shape[-1], weights // shape[-2]
    variance = 1 / ((fan_in + fan_out) / 2)
    return fan_in, fan_out, limit_for_variance(variance), variance**0.5


# ==== std_first ====
"""The standard deviation first, the bound as its multiple by the root of 3."""


def glorot_uniform_limit(shape):
    *field, in_channels, out_channels = shape
    area = 1
    for size in field:
        area *= size
    std = (area * (in_channels + out_channels) / 2) ** -0.5
    limit = 3**0.5 * std
    return area * in_channels, area * out_channels, limit, std
