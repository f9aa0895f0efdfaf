# ==== feature_not_squared ====
"""The chain rule is used once for the feature, not twice."""

import numpy as np


def second_derivatives(w, x, y):
    p = 1 / (1 + np.exp(-w * x))
    slope = p * (1 - p)
    cross = x * slope
    squared = x * slope * (slope + (p - y) * (1 - 2 * p))
    return cross, squared


# ==== slope_taken_as_constant ====
"""The derivative of the slope itself is left out, so that the squared error seems
convex everywhere."""

import numpy as np


def second_derivatives(w, x, y):
    p = 1 / (1 + np.exp(-w * x))
    slope = p * (1 - p)
    cross = x**2 * slope
    squared = (x * slope) ** 2
    return cross, squared


# ==== label_of_one ====
"""The error is written as p − 1, for the drawing in the lecture with a sample of label
1."""

import numpy as np


def second_derivatives(w, x, y):
    p = 1 / (1 + np.exp(-w * x))
    slope = p * (1 - p)
    cross = x**2 * slope
    squared = x**2 * slope * (slope + (p - 1) * (1 - 2 * p))
    return cross, squared


# ==== half_forgotten ====
"""The squared error is differentiated without its ½."""

import numpy as np


def second_derivatives(w, x, y):
    p = 1 / (1 + np.exp(-w * x))
    slope = p * (1 - p)
    cross = x**2 * slope
    squared = 2 * x**2 * slope * (slope + (p - y) * (1 - 2 * p))
    return cross, squared


# ==== first_derivatives ====
"""The gradients are returned, the first derivatives."""

import numpy as np


def second_derivatives(w, x, y):
    p = 1 / (1 + np.exp(-w * x))
    slope = p * (1 - p)
    cross = (p - y) * x
    squared = (p - y) * slope * x
    return cross, squared


# ==== sign_of_the_derivative_of_the_slope ====
"""The derivative of p (1 − p) is remembered as 2p − 1."""

import numpy as np


def second_derivatives(w, x, y):
    p = 1 / (1 + np.exp(-w * x))
    slope = p * (1 - p)
    cross = x**2 * slope
    squared = x**2 * slope * (slope + (p - y) * (2 * p - 1))
    return cross, squared


# ==== slope_counted_in_the_weight ====
"""The slope is taken in the weight, with x already in it, and x² is multiplied on
top."""

import numpy as np


def second_derivatives(w, x, y):
    p = 1 / (1 + np.exp(-w * x))
    slope = x * p * (1 - p)
    cross = x**2 * slope
    squared = x**2 * slope * (slope + (p - y) * (1 - 2 * p))
    return cross, squared


# ==== cut_off_at_zero ====
"""A second derivative of a loss below 0 looks like an error, and the learner cuts it
off."""

import numpy as np


def second_derivatives(w, x, y):
    p = 1 / (1 + np.exp(-w * x))
    slope = p * (1 - p)
    cross = x**2 * slope
    squared = np.maximum(x**2 * slope * (slope + (p - y) * (1 - 2 * p)), 0)
    return cross, squared


# ==== numerical_along_the_weights ====
"""np.gradient differentiates twice along w, which is a coarse approximation, worst at
the ends, and raises for a single weight."""

import numpy as np


def second_derivatives(w, x, y):
    p = 1 / (1 + np.exp(-w * x))
    cross_loss = -y * np.log(p) - (1 - y) * np.log(1 - p)
    squared_loss = (p - y) ** 2 / 2
    cross = np.gradient(np.gradient(cross_loss, w), w)
    squared = np.gradient(np.gradient(squared_loss, w), w)
    return cross, squared
