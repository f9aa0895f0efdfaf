# ==== comprehension ====
"""A perceptron of Python numbers and one comprehension over the samples."""

import numpy as np


def unit(w1, w2, bias):
    return lambda p, q: int(w1 * p + w2 * q + bias > 0)


nand, or_, and_ = unit(-1, -1, 1.5), unit(1, 1, -0.5), unit(1, 1, -1.5)


def xor_two_layer(a, b):
    return np.array([and_(nand(p, q), or_(p, q)) for p, q in zip(a, b, strict=True)])


# ==== four_nands ====
"""NAND alone, four times over."""

import numpy as np


def nand(a, b):
    return np.where(-a - b + 1.5 > 0, 1, 0)


def xor_two_layer(a, b):
    both = nand(a, b)
    return nand(nand(a, both), nand(b, both))


# ==== loops ====
"""Sample by sample, through the three gates given."""

import numpy as np


def nand(a, b):
    return np.where(-a - b + 1.5 > 0, 1, 0)


def or_(a, b):
    return np.where(a + b - 0.5 > 0, 1, 0)


def and_(a, b):
    return np.where(a + b - 1.5 > 0, 1, 0)


def xor_two_layer(a, b):
    xor = np.zeros(len(a), dtype=int)
    for n in range(len(a)):
        xor[n] = and_(nand(a[n], b[n]), or_(a[n], b[n]))
    return xor


# ==== matrix_layers ====
"""The two layers as matrices, with the weights of the three gates."""

import numpy as np


def step(u):
    return (u > 0).astype(int)


def xor_two_layer(a, b):
    x = np.stack([a, b], axis=1)
    hidden = step(x @ np.array([[-1, 1], [-1, 1]]) + np.array([1.5, -0.5]))
    output = step(hidden @ np.array([[1], [1]]) - 1.5)
    return output[:, 0]


# ==== negated_gates ====
"""NOR and AND made of the gates given: not neither, and not both."""

import numpy as np


def nand(a, b):
    return np.where(-a - b + 1.5 > 0, 1, 0)


def or_(a, b):
    return np.where(a + b - 0.5 > 0, 1, 0)


def and_(a, b):
    return np.where(a + b - 1.5 > 0, 1, 0)


def not_(a):
    return nand(a, a)


def xor_two_layer(a, b):
    only_a = and_(a, not_(b))
    only_b = and_(not_(a), b)
    return or_(only_a, only_b)
