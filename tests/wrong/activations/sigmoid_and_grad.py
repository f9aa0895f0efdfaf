# ==== other_branch_forgotten ====
"""The formula 1 / (1 + tail) is used for all x, so negative x get the value of their
absolute value."""

import numpy as np


def sigmoid_and_grad(x):
    tail = np.exp(-np.abs(x))
    y = 1 / (1 + tail)
    gradient = y * (1 - y)
    return y, gradient


# ==== branches_exchanged ====
"""The two formulas are exchanged, so the curve is mirrored."""

import numpy as np


def sigmoid_and_grad(x):
    tail = np.exp(-np.abs(x))
    y = np.where(x >= 0, tail / (1 + tail), 1 / (1 + tail))
    gradient = y * (1 - y)
    return y, gradient


# ==== exp_in_both_places ====
"""The formula with exp(x) above and below is used for positive x and overflows to
nan."""

import numpy as np


def sigmoid_and_grad(x):
    tail = np.exp(x)
    y = tail / (1 + tail)
    gradient = y * (1 - y)
    return y, gradient


# ==== gradient_from_x ====
"""The formula y (1 - y) is written with x."""

import numpy as np


def sigmoid_and_grad(x):
    tail = np.exp(-np.abs(x))
    y = np.where(x >= 0, 1 / (1 + tail), tail / (1 + tail))
    gradient = x * (1 - x)
    return y, gradient


# ==== gradient_of_tanh ====
"""The derivative of tanh, 1 - y², is used."""

import numpy as np


def sigmoid_and_grad(x):
    tail = np.exp(-np.abs(x))
    y = np.where(x >= 0, 1 / (1 + tail), tail / (1 + tail))
    gradient = 1 - y**2
    return y, gradient


# ==== clipped_to_ten ====
"""x is clipped to -10 and 10 against overflow, where the sigmoid is flat anyway."""

import numpy as np


def sigmoid_and_grad(x):
    x = np.clip(x, -10, 10)
    tail = np.exp(-np.abs(x))
    y = np.where(x >= 0, 1 / (1 + tail), tail / (1 + tail))
    gradient = y * (1 - y)
    return y, gradient


# ==== minimum_of_x ====
"""The smaller of exp(x) and exp(-x) is sought with np.maximum on the exponents, so that
tail exceeds 1 and overflows."""

import numpy as np


def sigmoid_and_grad(x):
    tail = np.exp(np.maximum(x, -x))
    y = np.where(x >= 0, 1 / (1 + tail), tail / (1 + tail))
    gradient = y * (1 - y)
    return y, gradient


# ==== if_on_an_array ====
"""The branch is chosen by an if, which raises for arrays of more than one element."""

import numpy as np


def sigmoid_and_grad(x):
    tail = np.exp(-np.abs(x))
    y = 1 / (1 + tail) if x >= 0 else tail / (1 + tail)
    gradient = y * (1 - y)
    return y, gradient


# ==== sigma_times_exponential ====
"""The derivative is y² instead of y² exp(-x), the inner derivative being forgotten."""

import numpy as np


def sigmoid_and_grad(x):
    tail = np.exp(-np.abs(x))
    y = np.where(x >= 0, 1 / (1 + tail), tail / (1 + tail))
    gradient = y**2
    return y, gradient


# ==== branch_decided_by_mean ====
"""Whether exp(x) or exp(-x) is used is decided once for the whole array."""

import numpy as np


def sigmoid_and_grad(x):
    tail = np.exp(-x) if x.mean() >= 0 else np.exp(x)
    y = 1 / (1 + tail) if x.mean() >= 0 else tail / (1 + tail)
    gradient = y * (1 - y)
    return y, gradient
