# ==== forward_difference ====
"""The forward difference is used."""

import numpy as np


def loss(w, X, t):
    return np.mean(((X @ w) ** 2 - t) ** 2)


def gradient_check(w, X, t, gradient, epsilon, threshold):
    numerical = np.zeros(len(w))
    for i in range(len(w)):
        step = epsilon * np.eye(len(w))[i]
        slope = (loss(w + step, X, t) - loss(w, X, t)) / epsilon
        numerical[i] = slope

    difference = np.linalg.norm(numerical - gradient)
    size = np.linalg.norm(numerical) + np.linalg.norm(gradient)
    relative_error = difference / size
    verdict = "accept" if relative_error < threshold else "reject"
    return numerical, relative_error, verdict


# ==== divided_by_epsilon ====
"""The central difference is divided by epsilon only."""

import numpy as np


def loss(w, X, t):
    return np.mean(((X @ w) ** 2 - t) ** 2)


def gradient_check(w, X, t, gradient, epsilon, threshold):
    numerical = np.zeros(len(w))
    for i in range(len(w)):
        step = epsilon * np.eye(len(w))[i]
        slope = (loss(w + step, X, t) - loss(w - step, X, t)) / epsilon
        numerical[i] = slope

    difference = np.linalg.norm(numerical - gradient)
    size = np.linalg.norm(numerical) + np.linalg.norm(gradient)
    relative_error = difference / size
    verdict = "accept" if relative_error < threshold else "reject"
    return numerical, relative_error, verdict


# ==== all_components_moved ====
"""All components of w are moved at once."""

import numpy as np


def loss(w, X, t):
    return np.mean(((X @ w) ** 2 - t) ** 2)


def gradient_check(w, X, t, gradient, epsilon, threshold):
    numerical = np.zeros(len(w))
    for i in range(len(w)):
        step = np.full(len(w), epsilon)
        slope = (loss(w + step, X, t) - loss(w - step, X, t)) / (2 * epsilon)
        numerical[i] = slope

    difference = np.linalg.norm(numerical - gradient)
    size = np.linalg.norm(numerical) + np.linalg.norm(gradient)
    relative_error = difference / size
    verdict = "accept" if relative_error < threshold else "reject"
    return numerical, relative_error, verdict


# ==== brackets_missing ====
"""The brackets of 2 epsilon are missing, so the difference is halved and multiplied by
epsilon."""

import numpy as np


def loss(w, X, t):
    return np.mean(((X @ w) ** 2 - t) ** 2)


def gradient_check(w, X, t, gradient, epsilon, threshold):
    numerical = np.zeros(len(w))
    for i in range(len(w)):
        step = epsilon * np.eye(len(w))[i]
        slope = (loss(w + step, X, t) - loss(w - step, X, t)) / 2 * epsilon
        numerical[i] = slope

    difference = np.linalg.norm(numerical - gradient)
    size = np.linalg.norm(numerical) + np.linalg.norm(gradient)
    relative_error = difference / size
    verdict = "accept" if relative_error < threshold else "reject"
    return numerical, relative_error, verdict


# ==== norm_of_sum ====
"""The size is the norm of the sum of both gradients."""

import numpy as np


def loss(w, X, t):
    return np.mean(((X @ w) ** 2 - t) ** 2)


def gradient_check(w, X, t, gradient, epsilon, threshold):
    numerical = np.zeros(len(w))
    for i in range(len(w)):
        step = epsilon * np.eye(len(w))[i]
        slope = (loss(w + step, X, t) - loss(w - step, X, t)) / (2 * epsilon)
        numerical[i] = slope

    difference = np.linalg.norm(numerical - gradient)
    size = np.linalg.norm(numerical + gradient)
    relative_error = difference / size
    verdict = "accept" if relative_error < threshold else "reject"
    return numerical, relative_error, verdict


# ==== difference_of_norms ====
"""The norms are subtracted, which does not see a gradient of wrong signs."""

import numpy as np


def loss(w, X, t):
    return np.mean(((X @ w) ** 2 - t) ** 2)


def gradient_check(w, X, t, gradient, epsilon, threshold):
    numerical = np.zeros(len(w))
    for i in range(len(w)):
        step = epsilon * np.eye(len(w))[i]
        slope = (loss(w + step, X, t) - loss(w - step, X, t)) / (2 * epsilon)
        numerical[i] = slope

    difference = abs(np.linalg.norm(numerical) - np.linalg.norm(gradient))
    size = np.linalg.norm(numerical) + np.linalg.norm(gradient)
    relative_error = difference / size
    verdict = "accept" if relative_error < threshold else "reject"
    return numerical, relative_error, verdict


# ==== equal_is_accepted ====
"""A relative error of exactly the threshold is accepted."""

import numpy as np


def loss(w, X, t):
    return np.mean(((X @ w) ** 2 - t) ** 2)


def gradient_check(w, X, t, gradient, epsilon, threshold):
    numerical = np.zeros(len(w))
    for i in range(len(w)):
        step = epsilon * np.eye(len(w))[i]
        slope = (loss(w + step, X, t) - loss(w - step, X, t)) / (2 * epsilon)
        numerical[i] = slope

    difference = np.linalg.norm(numerical - gradient)
    size = np.linalg.norm(numerical) + np.linalg.norm(gradient)
    relative_error = difference / size
    verdict = "accept" if relative_error <= threshold else "reject"
    return numerical, relative_error, verdict


# ==== sums_of_absolute_values ====
"""The L1 norm is used."""

import numpy as np


def loss(w, X, t):
    return np.mean(((X @ w) ** 2 - t) ** 2)


def gradient_check(w, X, t, gradient, epsilon, threshold):
    numerical = np.zeros(len(w))
    for i in range(len(w)):
        step = epsilon * np.eye(len(w))[i]
        slope = (loss(w + step, X, t) - loss(w - step, X, t)) / (2 * epsilon)
        numerical[i] = slope

    difference = np.abs(numerical - gradient).sum()
    size = np.abs(numerical).sum() + np.abs(gradient).sum()
    relative_error = difference / size
    verdict = "accept" if relative_error < threshold else "reject"
    return numerical, relative_error, verdict


# ==== threshold_written_in ====
"""The usual 1e-7 is written in for the threshold."""

import numpy as np


def loss(w, X, t):
    return np.mean(((X @ w) ** 2 - t) ** 2)


def gradient_check(w, X, t, gradient, epsilon, threshold):
    numerical = np.zeros(len(w))
    for i in range(len(w)):
        step = epsilon * np.eye(len(w))[i]
        slope = (loss(w + step, X, t) - loss(w - step, X, t)) / (2 * epsilon)
        numerical[i] = slope

    difference = np.linalg.norm(numerical - gradient)
    size = np.linalg.norm(numerical) + np.linalg.norm(gradient)
    relative_error = difference / size
    verdict = "accept" if relative_error < 1e-7 else "reject"
    return numerical, relative_error, verdict


# ==== weights_moved_for_good ====
"""w is moved in place and never moved back, so later components start from other
weights and the caller's w is changed."""

import numpy as np


def loss(w, X, t):
    return np.mean(((X @ w) ** 2 - t) ** 2)


def gradient_check(w, X, t, gradient, epsilon, threshold):
    numerical = np.zeros(len(w))
    for i in range(len(w)):
        step = epsilon
        w[i] += step
        above = loss(w, X, t)
        w[i] -= 2 * step
        below = loss(w, X, t)
        slope = (above - below) / (2 * epsilon)
        numerical[i] = slope

    difference = np.linalg.norm(numerical - gradient)
    size = np.linalg.norm(numerical) + np.linalg.norm(gradient)
    relative_error = difference / size
    verdict = "accept" if relative_error < threshold else "reject"
    return numerical, relative_error, verdict
