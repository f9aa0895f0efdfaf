# ==== broadcast ====
"""The losses of all moved points at once."""

import numpy as np


def gradient_check(w, X, t, gradient, epsilon, threshold):
    points = np.stack([w + epsilon * np.eye(len(w)), w - epsilon * np.eye(len(w))])
    losses = np.mean(((points @ X.T) ** 2 - t) ** 2, axis=-1)
    numerical = -np.diff(losses, axis=0)[0] / (2 * epsilon)
    sizes = np.linalg.norm([numerical, gradient], axis=1)
    relative_error = np.linalg.norm(gradient - numerical) / sizes.sum()
    return numerical, relative_error, "accept" if relative_error < threshold else "reject"


# ==== comprehension ====
"""All steps as the rows of one matrix."""

import numpy as np


def loss(w, X, t):
    return np.mean(((X @ w) ** 2 - t) ** 2)


def gradient_check(w, X, t, gradient, epsilon, threshold):
    steps = np.diag(np.full(len(w), epsilon))
    rises = [loss(w + e, X, t) - loss(w - e, X, t) for e in steps]
    numerical = np.array(rises) / epsilon / 2
    difference = np.sqrt(np.sum((gradient - numerical) ** 2))
    size = np.sqrt(np.sum(gradient**2)) + np.sqrt(np.sum(numerical**2))
    relative_error = difference / size
    verdict = "reject" if relative_error >= threshold else "accept"
    return numerical, relative_error, verdict


# ==== in_place ====
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
