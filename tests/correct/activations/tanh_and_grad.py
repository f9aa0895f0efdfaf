# ==== expm1 ====
"""One exponential, by expm1, for both."""

import numpy as np


def tanh_and_grad(x):
    grown = np.expm1(2 * x)
    y = grown / (grown + 2)
    gradient = np.ones_like(y) - np.power(y, 2)
    return y, gradient


# ==== exponentials ====
"""The definition by exponentials, and the quotient rule for the derivative."""

import numpy as np


def tanh_and_grad(x):
    up, down = np.exp(x), np.exp(-x)
    above, below = up - down, up + down
    y = above / below
    gradient = (below * below - above * above) / below**2
    return y, gradient


# ==== factored ====
"""np.tanh, with the derivative as a product of two factors."""

import numpy as np


def tanh_and_grad(x):
    y = np.tanh(x)
    return y, (1 - y) * (1 + y)


# ==== float32 ====
"""In single precision."""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def tanh_and_grad(x):
    y = 2 * sigmoid(2 * x.astype(np.float32)) - 1
    return y, 1 - y**2


# ==== loops ====
"""Element by element with math.tanh, and the derivative 1 / cosh²."""

import math

import numpy as np


def tanh_and_grad(x):
    y = np.empty(x.shape)
    gradient = np.empty(x.shape)
    for index, u in np.ndenumerate(x):
        y[index] = math.tanh(u)
        gradient[index] = 1 / math.cosh(u) ** 2
    return y, gradient


# ==== two_sigmoids ====
"""The difference of the sigmoids of 2x and -2x, and four times their product."""

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def tanh_and_grad(x):
    right, left = sigmoid(2 * x), sigmoid(-2 * x)
    return right - left, 4 * right * left
