"""A quarter is two halvings: a power of 2 with the exponent -2 L."""

import math


def vanishing_product(layers):
    return math.ldexp(1.0, -2 * layers)
