"""Each component is moved up and down and put back."""

import math

import numpy as np


def loss(w, X, t):
    return np.mean(((X @ w) ** 2 - t) ** 2)


def gradient_check(w, X, t, gradient, epsilon, threshold):
    w = w.astype(float)
    numerical = np.zeros_like(w)
    for i, kept in enumerate(w.copy()):
        w[i] = kept + epsilon
        above = loss(w, X, t)
        w[i] = kept - epsilon
        below = loss(w, X, t)
        w[i] = kept
        numerical[i] = (above - below) / (2 * epsilon)
    norm = lambda v: math.sqrt(sum(one * one for one in v))
    relative_error = norm(gradient - numerical) / (norm(gradient) + norm(numerical))
    return numerical, relative_error, ("reject", "accept")[relative_error < threshold]
