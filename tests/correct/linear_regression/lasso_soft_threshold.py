# ==== relus ====
"""Both sides of zero apart."""

import numpy as np


def lasso(x, y, w, decay, rate, steps):
    for _ in range(steps):
        v = w + rate * x.T @ (y - x @ w)
        t = rate * decay
        w = np.maximum(v - t, 0) - np.maximum(-v - t, 0)
    return w


# ==== elements ====
"""One coefficient after the other."""

import math

import numpy as np


def shrink(v, t):
    return math.copysign(max(abs(v) - t, 0.0), v)


def lasso(x, y, w, decay, rate, steps):
    w = list(w)
    for _ in range(steps):
        error = x @ np.array(w) - y
        slopes = [float(np.dot(column, error)) for column in x.T]
        w = [shrink(v - rate * slope, rate * decay) for v, slope in zip(w, slopes, strict=True)]
    return np.array(w)


# ==== clipped ====
"""What is taken away is v itself, clipped; the products are computed once."""

import numpy as np


def lasso(x, y, w, decay, rate, steps):
    gram, right = rate * x.T @ x, rate * x.T @ y
    for _ in range(steps):
        v = w - gram @ w + right
        w = v - np.clip(v, -rate * decay, rate * decay)
    return w
