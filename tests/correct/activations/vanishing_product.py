# ==== logarithms ====
"""The sum of the logarithms of all factors, taken at the origin."""

import math


def sigmoid(u):
    return 1 / (1 + math.exp(-u))


def vanishing_product(layers):
    peak = sigmoid(0) * (1 - sigmoid(0))
    return math.exp(layers * math.log(peak))


# ==== loops ====
"""One factor for each layer."""


def vanishing_product(layers):
    product = 1.0
    for _ in range(layers):
        product *= 0.25
    return product


# ==== powers_of_two ====
"""A quarter is two halvings: a power of 2 with the exponent -2 L."""

import math


def vanishing_product(layers):
    return math.ldexp(1.0, -2 * layers)


# ==== products_of_a_list ====
"""math.prod over a list of the peak slopes, the peak found on a grid."""

import math


def slope(u):
    y = 1 / (1 + math.exp(-u))
    return y * (1 - y)


def vanishing_product(layers):
    peak = max(slope(k / 8) for k in range(-64, 65))
    return math.prod([peak] * layers)


# ==== recursion ====
"""Recursion: a quarter of what one layer fewer lets through."""


def vanishing_product(layers):
    if layers == 0:
        return 1.0
    return vanishing_product(layers - 1) / 4
