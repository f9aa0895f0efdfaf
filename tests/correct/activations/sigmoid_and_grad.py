# ==== clipped ====
"""The definition, with x clipped to where the sigmoid still changes."""

import numpy as np


def sigmoid_and_grad(x):
    x = np.clip(x, -700, 700)
    y = np.reciprocal(1 + np.exp(-x))
    return y, y * (1 - y)


# ==== float32 ====
"""In single precision."""

import numpy as np


def sigmoid_and_grad(x):
    x = x.astype(np.float32)
    tail = np.exp(np.minimum(x, -x))
    y = np.where(x < 0, tail, 1) / (1 + tail)
    return y, y * (1 - y)


# ==== logarithm ====
"""The logarithm of the sigmoid by logaddexp, and the gradient as the product of both sides."""

import numpy as np


def sigmoid(x):
    return np.exp(-np.logaddexp(0, -x))


def sigmoid_and_grad(x):
    return sigmoid(x), sigmoid(x) * sigmoid(-x)


# ==== loops ====
"""Element by element with the math module."""

import math

import numpy as np


def sigmoid(u):
    if u >= 0:
        return 1 / (1 + math.exp(-u))
    power = math.exp(u)
    return power / (1 + power)


def sigmoid_and_grad(x):
    y = np.array([[sigmoid(u) for u in row] for row in x])
    gradient = np.array([[sigmoid(u) * sigmoid(-u) for u in row] for row in x])
    return y, gradient


# ==== masks ====
"""Elements of either sign are picked by a mask and filled in."""

import numpy as np


def sigmoid_and_grad(x):
    y = np.empty(x.shape)
    above = x >= 0
    y[above] = 1 / (1 + np.exp(-x[above]))
    powers = np.exp(x[~above])
    y[~above] = powers / (powers + 1)
    gradient = y - np.square(y)
    return y, gradient


# ==== symmetric_tail ====
"""1/(1 + tail) and its complement by the sign, and a gradient that is even in x."""

import numpy as np


def sigmoid_and_grad(x):
    tail = np.exp(-abs(x))
    larger = 1 / (1 + tail)
    y = np.where(x < 0, tail * larger, larger)
    gradient = tail / (1 + tail) ** 2
    return y, gradient
