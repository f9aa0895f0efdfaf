# ==== loops ====
"""One sample after the other."""

import numpy as np


def gradient_step(x, y, w, b, rate):
    dw, db = np.zeros_like(w), 0.0
    for row, target in zip(x, y, strict=True):
        delta = 2 * (np.dot(row, w) + b - target) / len(y)
        dw += delta * row
        db += delta
    return w - rate * dw, b - rate * db


# ==== one_vector ====
"""The intercept as the weight of a further input that is 1."""

import numpy as np


def gradient_step(x, y, w, b, rate):
    design = np.column_stack([x, np.ones(len(x))])
    weights = np.append(w, b)
    gradient = 2 * (design.T @ design @ weights - design.T @ y) / len(x)
    weights = weights - rate * gradient
    return weights[:-1], weights[-1]


# ==== means ====
"""Means over samples, and updates in place of copies."""

import numpy as np


def gradient_step(x, y, w, b, rate):
    w = w.copy()
    residual = y - (x.dot(w) + b)
    w += 2 * rate * (x * residual[:, np.newaxis]).mean(axis=0)
    b += 2 * rate * residual.mean()
    return w, b
