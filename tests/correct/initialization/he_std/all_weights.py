"""All weights divided by the number of outputs, and a power instead of a root."""

import functools
import operator


def he_std(shape):
    weights = functools.reduce(operator.mul, shape)
    n = weights // shape[-1]
    return n, (n / 2) ** -0.5
