# ==== one_function ====
"""One function for both: the standard deviation for a number of connections."""

import math
import statistics


def std_for(*connections):
    variance = 1 / statistics.mean(connections)
    return math.sqrt(variance)


def xavier_std(n_in, n_out):
    return std_for(n_in), std_for(n_in, n_out)


# ==== powers ====
"""Negative powers of the mean number of connections."""


def xavier_std(n_in, n_out):
    simple = n_in**-0.5
    glorot = ((n_in + n_out) / 2) ** -0.5
    return simple, glorot


# ==== ratio ====
"""The second from the first, by the share of what comes in."""

import math


def xavier_std(n_in, n_out):
    simple = 1 / math.sqrt(n_in)
    glorot = simple * math.sqrt(2 * n_in / (n_in + n_out))
    return simple, glorot


# ==== uniform ====
"""By way of the uniform distributions of the same variances: the bound over root 3."""

import math


def xavier_std(n_in, n_out):
    simple_limit = math.sqrt(3 / n_in)
    glorot_limit = math.sqrt(6 / (n_in + n_out))
    return simple_limit / math.sqrt(3), glorot_limit / math.sqrt(3)
