# ==== identity_rows ====
"""All the points as rows of one matrix."""

import numpy as np


def f(x):
    return np.sum(x) ** 2 + np.sum(x**3)


def numerical_gradient(x, h):
    flat = np.ravel(x).astype(float)
    steps = h * np.identity(flat.size)
    above = np.array([f(row) for row in flat + steps])
    below = np.array([f(row) for row in flat - steps])
    return np.reshape((above - below) / (2 * h), np.shape(x))


# ==== masks ====
"""A new pair of points for each element, made with a unit array."""

import numpy as np


def f(x):
    return np.sum(x) ** 2 + np.sum(x**3)


def numerical_gradient(x, h):
    gradient = np.empty(x.size)
    for i in range(x.size):
        unit = np.zeros(x.size)
        unit[i] = 1
        unit = unit.reshape(x.shape)
        gradient[i] = (f(x + h * unit) - f(x - h * unit)) / (2 * h)
    return gradient.reshape(x.shape)


# ==== nditer ====
"""The textbook's nditer, changing the array and putting the value back."""

import numpy as np


def f(x):
    return np.sum(x) ** 2 + np.sum(x**3)


def numerical_gradient(x, h):
    x = np.array(x, dtype=np.float64)
    gradient = np.zeros_like(x)
    it = np.nditer(x, flags=["multi_index"])
    while not it.finished:
        index = it.multi_index
        kept = float(x[index])
        x[index] = kept + h
        above = f(x)
        x[index] = kept - h
        below = f(x)
        gradient[index] = (above - below) / (2 * h)
        x[index] = kept
        it.iternext()
    return gradient


# ==== one_partial ====
"""One helper for a single partial derivative, applied to every index."""

import numpy as np


def f(x):
    return np.sum(x) ** 2 + np.sum(x**3)


def partial(x, index, h):
    def moved(by):
        point = x.astype(float)
        point[index] += by
        return f(point)

    return 0.5 * (moved(h) - moved(-h)) / h


def numerical_gradient(x, h):
    gradient = np.zeros(x.shape)
    for index, _ in np.ndenumerate(x):
        gradient[index] = partial(x, index, h)
    return gradient
