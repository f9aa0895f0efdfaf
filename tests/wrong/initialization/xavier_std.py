# ==== variances ====
"""The variances are returned."""

import math


def xavier_std(n_in, n_out):
    simple = 1 / n_in
    glorot = 2 / (n_in + n_out)
    return simple, glorot


# ==== he_instead ====
"""The simple version has He's 2."""

import math


def xavier_std(n_in, n_out):
    simple = math.sqrt(2 / n_in)
    glorot = math.sqrt(2 / (n_in + n_out))
    return simple, glorot


# ==== outgoing_side ====
"""The simple version looks at what goes out."""

import math


def xavier_std(n_in, n_out):
    simple = math.sqrt(1 / n_out)
    glorot = math.sqrt(2 / (n_in + n_out))
    return simple, glorot


# ==== uniform_limit ====
"""The limit of the uniform distribution is given for the second."""

import math


def xavier_std(n_in, n_out):
    simple = math.sqrt(1 / n_in)
    glorot = math.sqrt(6 / (n_in + n_out))
    return simple, glorot


# ==== one_over_sum ====
"""The 2 in the numerator is forgotten: one over the sum of both."""

import math


def xavier_std(n_in, n_out):
    simple = math.sqrt(1 / n_in)
    glorot = math.sqrt(1 / (n_in + n_out))
    return simple, glorot


# ==== square_layers ====
"""n_out is taken to be n_in, so that both versions agree."""

import math


def xavier_std(n_in, n_out):
    simple = math.sqrt(1 / n_in)
    glorot = math.sqrt(2 / (n_in + n_in))
    return simple, glorot


# ==== brackets_missing ====
"""The brackets of the sum are missing."""

import math


def xavier_std(n_in, n_out):
    simple = math.sqrt(1 / n_in)
    glorot = math.sqrt(2 / n_in + n_out)
    return simple, glorot


# ==== geometric_mean ====
"""The mean of both sides is the geometric one."""

import math


def xavier_std(n_in, n_out):
    simple = math.sqrt(1 / n_in)
    glorot = math.sqrt(1 / math.sqrt(n_in * n_out))
    return simple, glorot


# ==== mean_of_deviations ====
"""The standard deviations of both sides are averaged."""

import math


def xavier_std(n_in, n_out):
    simple = math.sqrt(1 / n_in)
    glorot = (math.sqrt(1 / n_in) + math.sqrt(1 / n_out)) / 2
    return simple, glorot


# ==== floor_of_mean ====
"""The mean of both sides is computed with integer division, which is off for an odd
sum."""

import math


def xavier_std(n_in, n_out):
    simple = math.sqrt(1 / n_in)
    glorot = math.sqrt(1 / ((n_in + n_out) // 2))
    return simple, glorot
