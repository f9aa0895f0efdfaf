# ==== dense_only ====
"""The first number of shape is taken, which is right for Dense only."""

import math


def he_std(shape):
    n = shape[0]
    std = math.sqrt(2 / n)
    return n, std


# ==== channels_only ====
"""The number of input channels is taken, without the window."""

import math


def he_std(shape):
    n = shape[-2]
    std = math.sqrt(2 / n)
    return n, std


# ==== all_of_shape ====
"""All numbers of the shape are multiplied, so the outputs are counted too."""

import math


def he_std(shape):
    n = math.prod(shape)
    std = math.sqrt(2 / n)
    return n, std


# ==== fan_out ====
"""The connections going out are counted."""

import math


def he_std(shape):
    n = math.prod(shape[:-2]) * shape[-1]
    std = math.sqrt(2 / n)
    return n, std


# ==== variance ====
"""The variance is returned."""

import math


def he_std(shape):
    n = math.prod(shape[:-1])
    std = 2 / n
    return n, std


# ==== xavier ====
"""Xavier's variance, 1/n, is used."""

import math


def he_std(shape):
    n = math.prod(shape[:-1])
    std = math.sqrt(1 / n)
    return n, std


# ==== truncation_corrected ====
"""The constant of the truncated distribution is divided out, as Keras does inside."""

import math


def he_std(shape):
    n = math.prod(shape[:-1])
    std = math.sqrt(2 / n) / 0.87962566103423978
    return n, std


# ==== integer_division ====
"""The fraction is cut to an integer, which gives 0."""

import math


def he_std(shape):
    n = math.prod(shape[:-1])
    std = math.sqrt(2 // n)
    return n, std


# ==== window_squared ====
"""The window is taken to be square."""

import math


def he_std(shape):
    n = shape[0] if len(shape) == 2 else shape[0] ** 2 * shape[2]
    std = math.sqrt(2 / n)
    return n, std


# ==== sum_of_axes ====
"""The axes are added instead of multiplied."""

import math


def he_std(shape):
    n = sum(shape[:-1])
    std = math.sqrt(2 / n)
    return n, std
