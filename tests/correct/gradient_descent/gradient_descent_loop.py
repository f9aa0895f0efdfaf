# ==== closed_form ====
"""The solution plus a power of I - ηA times the distance from it."""

import numpy as np


def gradient_descent(a, b, start, learning_rate, steps):
    goal = np.linalg.solve(a, b)
    shrink = np.eye(len(b)) - learning_rate * a
    powers = [np.linalg.matrix_power(shrink, t) for t in range(steps + 1)]
    return np.array([goal + power @ (start - goal) for power in powers])


# ==== eigenvectors ====
"""Along the eigenvectors of A every coordinate goes its own way."""

import numpy as np


def gradient_descent(a, b, start, learning_rate, steps):
    values, vectors = np.linalg.eigh(a)
    z, c = vectors.T @ start, vectors.T @ b
    rows = [z]
    while len(rows) <= steps:
        z = z - learning_rate * (values * z - c)
        rows.append(z)
    return np.stack(rows) @ vectors.T


# ==== float32 ====
"""In single precision."""

import numpy as np


def gradient_descent(a, b, start, learning_rate, steps):
    a, b, w = a.astype("float32"), b.astype("float32"), start.astype("float32")
    rate = np.float32(learning_rate)
    path = [w]
    for _ in range(steps):
        w = w - rate * (a @ w - b)
        path.append(w)
    return np.array(path)


# ==== loops ====
"""Sums in explicit loops over lists."""

import numpy as np


def gradient_descent(a, b, start, learning_rate, steps):
    size = len(b)
    path = np.zeros((steps + 1, size))
    path[0] = start
    for t in range(steps):
        for i in range(size):
            slope = -b[i]
            for j in range(size):
                slope += a[i, j] * path[t, j]
            path[t + 1, i] = path[t, i] - learning_rate * slope
    return path


# ==== symmetric_derivative ====
"""The gradient of a general quadratic, with A and its transpose."""

import numpy as np


def gradient_descent(a, b, start, learning_rate, steps):
    w = np.array(start, dtype=float)
    path = [w.copy()]
    for _ in range(steps):
        w -= learning_rate * ((a + a.T) @ w / 2 - b)
        path.append(w.copy())
    return np.vstack(path)
