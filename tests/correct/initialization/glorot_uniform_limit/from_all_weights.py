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
