# ==== half_as_peak ====
"""The peak is thought to be the value of the sigmoid at 0."""

import itertools


def vanishing_product(layers, threshold):
    peak = 0.5
    product = peak**layers
    depth = next(n for n in itertools.count(1) if peak**n < threshold)
    return product, depth


# ==== one_layer_less ====
"""Only the layers between are counted, as if the last had no activation."""

import itertools


def vanishing_product(layers, threshold):
    peak = 0.25
    product = peak ** (layers - 1)
    depth = next(n for n in itertools.count(1) if peak**n < threshold)
    return product, depth


# ==== added_up ====
"""The slopes are multiplied by the number of layers instead of with each other."""

import itertools


def vanishing_product(layers, threshold):
    peak = 0.25
    product = peak * layers
    depth = next(n for n in itertools.count(1) if peak**n < threshold)
    return product, depth


# ==== exponent_is_peak ====
"""Base and exponent are exchanged."""

import itertools


def vanishing_product(layers, threshold):
    peak = 0.25
    product = layers**peak
    depth = next(n for n in itertools.count(1) if peak**n < threshold)
    return product, depth


# ==== chained_maximum ====
"""The layers are chained, each one's input being the sigmoid of the one before,
although the u are free."""

import itertools


def vanishing_product(layers, threshold):
    peak = 0.25
    import math

    u, product = 0.0, 1.0
    for _ in range(layers):
        y = 1 / (1 + math.exp(-u))
        product *= y * (1 - y)
        u = y
    depth = next(n for n in itertools.count(1) if peak**n < threshold)
    return product, depth


# ==== list_of_products ====
"""The list of the products after every layer is returned."""

import itertools


def vanishing_product(layers, threshold):
    peak = 0.25
    product = [peak**layer for layer in range(1, layers + 1)]
    depth = next(n for n in itertools.count(1) if peak**n < threshold)
    return product, depth


# ==== xor_for_power ====
"""The caret is used for the power, which raises a TypeError for a float."""

import itertools


def vanishing_product(layers, threshold):
    peak = 0.25
    product = peak ^ layers
    depth = next(n for n in itertools.count(1) if peak**n < threshold)
    return product, depth


# ==== input_layer_counted ====
"""The input is counted as a layer as well."""

import itertools


def vanishing_product(layers, threshold):
    peak = 0.25
    product = peak ** (layers + 1)
    depth = next(n for n in itertools.count(1) if peak**n < threshold)
    return product, depth


# ==== rounded_to_four_digits ====
"""The result is rounded to four decimals, which makes it 0 for many layers."""

import itertools


def vanishing_product(layers, threshold):
    peak = 0.25
    product = round(peak**layers, 4)
    depth = next(n for n in itertools.count(1) if peak**n < threshold)
    return product, depth


# ==== vanished_below_limit ====
"""Since gradients vanish, anything below 0.001 is set to 0."""

import itertools


def vanishing_product(layers, threshold):
    peak = 0.25
    product = peak**layers if peak**layers > 1e-3 else 0.0
    depth = next(n for n in itertools.count(1) if peak**n < threshold)
    return product, depth


# ==== reached_is_enough ====
"""The first depth that is at most the threshold is taken."""

import itertools
import math


def vanishing_product(layers, threshold):
    peak = 0.25
    product = peak**layers
    depth = next(n for n in itertools.count(1) if peak**n <= threshold)
    return product, depth


# ==== logarithm_rounded_up ====
"""The quotient of the logarithms is rounded up, which stops where both are equal."""

import itertools
import math


def vanishing_product(layers, threshold):
    peak = 0.25
    product = peak**layers
    depth = math.ceil(math.log(threshold) / math.log(peak))
    return product, depth


# ==== logarithm_to_base_two ====
"""Half the binary logarithm is rounded up with one layer as the least."""

import itertools
import math


def vanishing_product(layers, threshold):
    peak = 0.25
    product = peak**layers
    depth = max(1, math.ceil(-math.log2(threshold) / 2))
    return product, depth


# ==== counted_from_zero ====
"""The depths are counted from 0, so that a threshold of 1 would need none."""

import itertools
import math


def vanishing_product(layers, threshold):
    peak = 0.25
    product = peak**layers
    depth = next(n for n in itertools.count() if peak ** (n + 1) < threshold)
    return product, depth


# ==== a_layer_too_many ====
"""One is added although the floor has been taken of the next."""

import itertools
import math


def vanishing_product(layers, threshold):
    peak = 0.25
    product = peak**layers
    depth = math.floor(math.log(threshold) / math.log(peak)) + 2
    return product, depth


# ==== quotient_of_peaks ====
"""The threshold is divided by the peak, as if every layer took off the same amount."""

import itertools
import math


def vanishing_product(layers, threshold):
    peak = 0.25
    product = peak**layers
    depth = math.ceil(peak / threshold)
    return product, depth
