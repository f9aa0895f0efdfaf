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
