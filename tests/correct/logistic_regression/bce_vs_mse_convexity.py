# ==== polynomials ====
"""The derivatives as polynomials in p, each multiplied by dp/dw."""

import numpy as np
from numpy.polynomial import Polynomial


def second_derivatives(w, x, y):
    p = Polynomial([0, 1])
    slope = p * (1 - p)
    probability = np.reciprocal(1 + np.exp(-w * x))
    cross = (p - y).deriv() * slope
    squared = ((p - y) * slope).deriv() * slope
    values = squared(probability) * x * x
    return cross(probability) * x * x, values


# ==== case_by_case ====
"""A formula for each label, point by point."""

import math

import numpy as np


def second_derivatives(w, x, y):
    cross, squared = [], []
    for weight in w:
        p = 1 / (1 + math.exp(-weight * x))
        q = 1 - p
        if y == 1:
            value = q**2 * p * (3 * p - 1) * x**2
        else:
            value = p**2 * q * (2 - 3 * p) * x**2
        cross.append(p * q * x**2)
        squared.append(value)
    return np.array(cross), np.array(squared)


# ==== complex_steps ====
"""The gradients are derived by a step in the imaginary direction, which loses no digits."""

import numpy as np


def second_derivatives(w, x, y):
    step = 1e-30
    p = 1 / (1 + np.exp(-(w + 1j * step) * x))
    gradients = [(p - y) * x, (p - y) * p * (1 - p) * x]
    cross, squared = (np.imag(gradient) / step for gradient in gradients)
    return cross, squared


# ==== float32 ====
"""In single precision."""

import numpy as np


def second_derivatives(w, x, y):
    w, x = w.astype(np.float32), np.float32(x)
    p = 1 / (1 + np.exp(-w * x))
    slope = p * (1 - p)
    squared = slope * (slope + (p - y) * (1 - 2 * p)) * x**2
    return slope * x**2, squared
