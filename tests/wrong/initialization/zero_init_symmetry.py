# ==== slope_forgotten ====
"""The slope of tanh is forgotten."""

import numpy as np


def zero_init_symmetry(x, y, kernel_1, kernel_2, learning_rate, steps):
    for _ in range(steps):
        h = np.tanh(x @ kernel_1)
        delta = 2 * (h @ kernel_2 - y) / len(x)
        gradient_2 = h.T @ delta
        gradient_1 = x.T @ (delta @ kernel_2.T)
        kernel_1 = kernel_1 - learning_rate * gradient_1
        kernel_2 = kernel_2 - learning_rate * gradient_2
    rounded = np.round(kernel_1, 9)
    distinct = np.unique(rounded, axis=1).shape[1]
    return kernel_1, kernel_2, distinct


# ==== sigmoid_slope ====
"""The slope of the sigmoid is used for tanh."""

import numpy as np


def zero_init_symmetry(x, y, kernel_1, kernel_2, learning_rate, steps):
    for _ in range(steps):
        h = np.tanh(x @ kernel_1)
        delta = 2 * (h @ kernel_2 - y) / len(x)
        gradient_2 = h.T @ delta
        gradient_1 = x.T @ (delta @ kernel_2.T * h * (1 - h))
        kernel_1 = kernel_1 - learning_rate * gradient_1
        kernel_2 = kernel_2 - learning_rate * gradient_2
    rounded = np.round(kernel_1, 9)
    distinct = np.unique(rounded, axis=1).shape[1]
    return kernel_1, kernel_2, distinct


# ==== divided_twice ====
"""Both gradients are divided by the number of samples although delta is already."""

import numpy as np


def zero_init_symmetry(x, y, kernel_1, kernel_2, learning_rate, steps):
    for _ in range(steps):
        h = np.tanh(x @ kernel_1)
        delta = 2 * (h @ kernel_2 - y) / len(x)
        gradient_2 = h.T @ delta / len(x)
        gradient_1 = x.T @ (delta @ kernel_2.T * (1 - h**2)) / len(x)
        kernel_1 = kernel_1 - learning_rate * gradient_1
        kernel_2 = kernel_2 - learning_rate * gradient_2
    rounded = np.round(kernel_1, 9)
    distinct = np.unique(rounded, axis=1).shape[1]
    return kernel_1, kernel_2, distinct


# ==== kernel_2_updated_first ====
"""The second kernel is updated before the gradient of the first is computed, and once
more by the given line with a gradient of zero."""

import numpy as np


def zero_init_symmetry(x, y, kernel_1, kernel_2, learning_rate, steps):
    for _ in range(steps):
        h = np.tanh(x @ kernel_1)
        delta = 2 * (h @ kernel_2 - y) / len(x)
        kernel_2 = kernel_2 - learning_rate * (h.T @ delta)
        gradient_2 = np.zeros_like(kernel_2)
        gradient_1 = x.T @ (delta @ kernel_2.T * (1 - h**2))
        kernel_1 = kernel_1 - learning_rate * gradient_1
        kernel_2 = kernel_2 - learning_rate * gradient_2
    rounded = np.round(kernel_1, 9)
    distinct = np.unique(rounded, axis=1).shape[1]
    return kernel_1, kernel_2, distinct


# ==== rows_counted ====
"""The different rows are counted instead of the columns."""

import numpy as np


def zero_init_symmetry(x, y, kernel_1, kernel_2, learning_rate, steps):
    for _ in range(steps):
        h = np.tanh(x @ kernel_1)
        delta = 2 * (h @ kernel_2 - y) / len(x)
        gradient_2 = h.T @ delta
        gradient_1 = x.T @ (delta @ kernel_2.T * (1 - h**2))
        kernel_1 = kernel_1 - learning_rate * gradient_1
        kernel_2 = kernel_2 - learning_rate * gradient_2
    rounded = np.round(kernel_1, 9)
    distinct = len(np.unique(rounded, axis=0))
    return kernel_1, kernel_2, distinct


# ==== numbers_counted ====
"""The different numbers in kernel_1 are counted, without regard to columns."""

import numpy as np


def zero_init_symmetry(x, y, kernel_1, kernel_2, learning_rate, steps):
    for _ in range(steps):
        h = np.tanh(x @ kernel_1)
        delta = 2 * (h @ kernel_2 - y) / len(x)
        gradient_2 = h.T @ delta
        gradient_1 = x.T @ (delta @ kernel_2.T * (1 - h**2))
        kernel_1 = kernel_1 - learning_rate * gradient_1
        kernel_2 = kernel_2 - learning_rate * gradient_2
    rounded = np.round(kernel_1, 9)
    distinct = np.unique(rounded).size
    return kernel_1, kernel_2, distinct


# ==== first_row_compared ====
"""The columns are compared by their first element only."""

import numpy as np


def zero_init_symmetry(x, y, kernel_1, kernel_2, learning_rate, steps):
    for _ in range(steps):
        h = np.tanh(x @ kernel_1)
        delta = 2 * (h @ kernel_2 - y) / len(x)
        gradient_2 = h.T @ delta
        gradient_1 = x.T @ (delta @ kernel_2.T * (1 - h**2))
        kernel_1 = kernel_1 - learning_rate * gradient_1
        kernel_2 = kernel_2 - learning_rate * gradient_2
    rounded = np.round(kernel_1, 9)
    distinct = len(set(rounded[0]))
    return kernel_1, kernel_2, distinct


# ==== sums_compared ====
"""Columns are called equal if their sums are."""

import numpy as np


def zero_init_symmetry(x, y, kernel_1, kernel_2, learning_rate, steps):
    for _ in range(steps):
        h = np.tanh(x @ kernel_1)
        delta = 2 * (h @ kernel_2 - y) / len(x)
        gradient_2 = h.T @ delta
        gradient_1 = x.T @ (delta @ kernel_2.T * (1 - h**2))
        kernel_1 = kernel_1 - learning_rate * gradient_1
        kernel_2 = kernel_2 - learning_rate * gradient_2
    rounded = np.round(kernel_1, 9)
    distinct = len(np.unique(rounded.sum(axis=0)))
    return kernel_1, kernel_2, distinct


# ==== array_of_columns ====
"""The array of the different columns is returned, not their number."""

import numpy as np


def zero_init_symmetry(x, y, kernel_1, kernel_2, learning_rate, steps):
    for _ in range(steps):
        h = np.tanh(x @ kernel_1)
        delta = 2 * (h @ kernel_2 - y) / len(x)
        gradient_2 = h.T @ delta
        gradient_1 = x.T @ (delta @ kernel_2.T * (1 - h**2))
        kernel_1 = kernel_1 - learning_rate * gradient_1
        kernel_2 = kernel_2 - learning_rate * gradient_2
    rounded = np.round(kernel_1, 9)
    distinct = np.unique(rounded, axis=1)
    return kernel_1, kernel_2, distinct


# ==== neighbours_compared ====
"""Columns are compared with their left neighbour only, so equal ones apart are counted
twice."""

import numpy as np


def zero_init_symmetry(x, y, kernel_1, kernel_2, learning_rate, steps):
    for _ in range(steps):
        h = np.tanh(x @ kernel_1)
        delta = 2 * (h @ kernel_2 - y) / len(x)
        gradient_2 = h.T @ delta
        gradient_1 = x.T @ (delta @ kernel_2.T * (1 - h**2))
        kernel_1 = kernel_1 - learning_rate * gradient_1
        kernel_2 = kernel_2 - learning_rate * gradient_2
    rounded = np.round(kernel_1, 9)
    distinct = 1 + sum(
        (rounded[:, j] != rounded[:, j - 1]).any() for j in range(1, rounded.shape[1])
    )
    return kernel_1, kernel_2, distinct
