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
