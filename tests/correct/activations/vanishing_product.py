# ==== logarithms ====
"""The sum of the logarithms of all factors; a power of four is told by whole numbers, not by a logarithm."""

import math


def sigmoid(u):
    return 1 / (1 + math.exp(-u))


def vanishing_product(layers, threshold):
    peak = sigmoid(0) * (1 - sigmoid(0))
    mantissa, exponent = math.frexp(
        threshold
    )  # threshold = mantissa 2^exponent, mantissa from ½ to 1
    halvings = (1 if mantissa == 0.5 else 0) - exponent
    return math.exp(layers * math.log(peak)), max(1, halvings // 2 + 1)


# ==== loops ====
"""One factor for each layer, and one more as long as it is not enough."""


def vanishing_product(layers, threshold):
    product = 1.0
    for _ in range(layers):
        product *= 0.25
    left, depth = 0.25, 1
    while left >= threshold:
        left *= 0.25
        depth += 1
    return product, depth


# ==== powers_of_two ====
"""A quarter is two halvings: a power of 2 with the exponent -2 L."""

import math


def vanishing_product(layers, threshold):
    depths = [n for n in range(1, 60) if math.ldexp(threshold, 2 * n) > 1]
    return math.ldexp(1.0, -2 * layers), depths[0]


# ==== products_of_a_list ====
"""math.prod over a list of the peak slopes, the peak found on a grid."""

import math


def slope(u):
    y = 1 / (1 + math.exp(-u))
    return y * (1 - y)


def vanishing_product(layers, threshold):
    peak = max(slope(k / 8) for k in range(-64, 65))
    slopes = [peak]
    while math.prod(slopes) >= threshold:
        slopes.append(peak)
    return math.prod([peak] * layers), len(slopes)


# ==== recursion ====
"""Recursion: a quarter of what one layer fewer lets through."""


def vanishing_product(layers, threshold):
    def lets_through(count):
        return 1.0 if count == 0 else lets_through(count - 1) / 4

    def enough(count):
        return count if lets_through(count) < threshold else enough(count + 1)

    return lets_through(layers), enough(1)
