# ==== element_by_element ====
"""Each weight by itself, in plain Python numbers."""

import math

import numpy as np


def rmsprop(w, gradients, learning_rate, rho, epsilon):
    pairs = []
    for weight, column in zip(w.tolist(), gradients.T.tolist(), strict=True):
        h = 0.0
        for g in column:
            h = rho * h + (1 - rho) * g * g
            weight -= learning_rate * g / math.sqrt(h + epsilon)
        pairs.append((weight, h))
    weights, averages = np.array(pairs).T
    return weights, averages


# ==== float32 ====
"""In single precision."""

import numpy as np


def rmsprop(w, gradients, learning_rate, rho, epsilon):
    w, gradients = np.float32(w), np.float32(gradients)
    rate, rho, epsilon = np.float32(learning_rate), np.float32(rho), np.float32(epsilon)
    h = np.zeros_like(w)
    for g in gradients:
        h = rho * h + (1 - rho) * g**2
        w = w - rate * g / np.sqrt(h + epsilon)
    return w, h


# ==== in_place ====
"""Two arrays of one's own, changed in place."""

import numpy as np


def rmsprop(w, gradients, learning_rate, rho, epsilon):
    new_w = np.array(w, dtype=float)
    h = np.zeros(w.shape)
    for t in range(gradients.shape[0]):
        g = gradients[t]
        h *= rho
        h += (1 - rho) * g * g
        new_w -= learning_rate * (h + epsilon) ** -0.5 * g
    return new_w, h


# ==== weighted_sum ====
"""The average of squares as a matrix of weights times the squares."""

import numpy as np


def rmsprop(w, gradients, learning_rate, rho, epsilon):
    t = np.arange(len(gradients))
    age = np.subtract.outer(t, t)
    weights = np.where(age >= 0, (1 - rho) * rho ** np.abs(age), 0)
    h = weights @ np.square(gradients)
    moves = -learning_rate * gradients / np.sqrt(h + epsilon)
    return w + moves.sum(axis=0), h[-1]
