"""The sum of the logarithms of all factors, taken at the origin."""

import math


def sigmoid(u):
    return 1 / (1 + math.exp(-u))


def vanishing_product(layers):
    peak = sigmoid(0) * (1 - sigmoid(0))
    return math.exp(layers * math.log(peak))
