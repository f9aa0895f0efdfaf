# ==== integers_kept ====
"""x is copied but keeps its integer type, so adding h changes nothing for integers."""

import numpy as np


def f(x):
    return np.sum(x) ** 2 + np.sum(x**3)


def numerical_gradient(x, h):
    x = x.copy()
    gradient = np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        original = x[index]
        x[index] = original + h
        above = f(x)
        x[index] = original - h
        below = f(x)
        x[index] = original
        gradient[index] = (above - below) / (2 * h)
    return gradient


# ==== flattened ====
"""x is flattened to be sure that one index is enough, so the gradient of a matrix loses
its shape."""

import numpy as np


def f(x):
    return np.sum(x) ** 2 + np.sum(x**3)


def numerical_gradient(x, h):
    x = np.array(x, dtype=float).ravel()
    gradient = np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        original = x[index]
        x[index] = original + h
        above = f(x)
        x[index] = original - h
        below = f(x)
        x[index] = original
        gradient[index] = (above - below) / (2 * h)
    return gradient


# ==== not_restored ====
"""The element is not put back, so the later elements are differentiated elsewhere."""

import numpy as np


def f(x):
    return np.sum(x) ** 2 + np.sum(x**3)


def numerical_gradient(x, h):
    x = np.array(x, dtype=float)
    gradient = np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        original = x[index]
        x[index] = original + h
        above = f(x)
        x[index] = original - h
        below = f(x)
        pass
        gradient[index] = (above - below) / (2 * h)
    return gradient


# ==== forward_difference ====
"""The value in the middle is used and the difference divided by h."""

import numpy as np


def f(x):
    return np.sum(x) ** 2 + np.sum(x**3)


def numerical_gradient(x, h):
    x = np.array(x, dtype=float)
    gradient = np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        original = x[index]
        x[index] = original + h
        above = f(x)
        x[index] = original
        below = f(x)
        x[index] = original
        gradient[index] = (above - below) / h
    return gradient


# ==== divided_by_h ====
"""The central difference is divided by h instead of 2h."""

import numpy as np


def f(x):
    return np.sum(x) ** 2 + np.sum(x**3)


def numerical_gradient(x, h):
    x = np.array(x, dtype=float)
    gradient = np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        original = x[index]
        x[index] = original + h
        above = f(x)
        x[index] = original - h
        below = f(x)
        x[index] = original
        gradient[index] = (above - below) / h
    return gradient


# ==== brackets_missing ====
"""The brackets around 2 * h are missing."""

import numpy as np


def f(x):
    return np.sum(x) ** 2 + np.sum(x**3)


def numerical_gradient(x, h):
    x = np.array(x, dtype=float)
    gradient = np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        original = x[index]
        x[index] = original + h
        above = f(x)
        x[index] = original - h
        below = f(x)
        x[index] = original
        gradient[index] = (above - below) / 2 * h
    return gradient


# ==== tiny_width ====
"""The width is 1e-16, the smaller the better, so that adding it changes nothing."""

import numpy as np


def f(x):
    return np.sum(x) ** 2 + np.sum(x**3)


def numerical_gradient(x, h):
    x = np.array(x, dtype=float)
    h = 1e-16
    gradient = np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        original = x[index]
        x[index] = original + h
        above = f(x)
        x[index] = original - h
        below = f(x)
        x[index] = original
        gradient[index] = (above - below) / (2 * h)
    return gradient


# ==== lowered_by_h_only_once ====
"""The second point is reached by subtracting h from the raised element, which leads
back to the start."""

import numpy as np


def f(x):
    return np.sum(x) ** 2 + np.sum(x**3)


def numerical_gradient(x, h):
    x = np.array(x, dtype=float)
    gradient = np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        original = x[index]
        x[index] = original + h
        above = f(x)
        x[index] -= h
        below = f(x)
        x[index] = original
        gradient[index] = (above - below) / (2 * h)
    return gradient


# ==== single_precision ====
"""x is cast to float32, whose digits are lost in the difference."""

import numpy as np


def f(x):
    return np.sum(x) ** 2 + np.sum(x**3)


def numerical_gradient(x, h):
    x = np.array(x, dtype=np.float32)
    gradient = np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        original = x[index]
        x[index] = original + h
        above = f(x)
        x[index] = original - h
        below = f(x)
        x[index] = original
        gradient[index] = (above - below) / (2 * h)
    return gradient


# ==== order_of_points ====
"""The point below is computed first, into above, so that the sign is wrong."""

import numpy as np


def f(x):
    return np.sum(x) ** 2 + np.sum(x**3)


def numerical_gradient(x, h):
    x = np.array(x, dtype=float)
    gradient = np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        original = x[index]
        x[index] = original - h
        above = f(x)
        x[index] = original + h
        below = f(x)
        x[index] = original
        gradient[index] = (above - below) / (2 * h)
    return gradient
