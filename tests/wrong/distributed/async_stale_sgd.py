# ==== applied_to_the_stale ====
"""The step is taken from the stale weights, which throws away the updates in between."""

import numpy as np


def async_stale_sgd(start, x, t, delays, rate):
    path = [start]
    for k in range(len(delays)):
        stale = path[max(k - delays[k], 0)]
        gradient = 2 * x[k].T @ (x[k] @ stale - t[k]) / len(t[k])
        w = stale - rate * gradient
        path.append(w)
    return np.array(path)


# ==== synchronous ====
"""The latest weights are used for the gradient, as in synchronous training."""

import numpy as np


def async_stale_sgd(start, x, t, delays, rate):
    path = [start]
    for k in range(len(delays)):
        stale = path[k]
        gradient = 2 * x[k].T @ (x[k] @ stale - t[k]) / len(t[k])
        w = path[-1] - rate * gradient
        path.append(w)
    return np.array(path)


# ==== one_older ====
"""A delay of 0 is taken for the weights before the last update: path[-1] is read as one
step old.
"""

import numpy as np


def async_stale_sgd(start, x, t, delays, rate):
    path = [start]
    for k in range(len(delays)):
        stale = path[max(k - delays[k] - 1, 0)]
        gradient = 2 * x[k].T @ (x[k] @ stale - t[k]) / len(t[k])
        w = path[-1] - rate * gradient
        path.append(w)
    return np.array(path)


# ==== delay_as_index ====
"""delays[k] is used as the number of the weights itself."""

import numpy as np


def async_stale_sgd(start, x, t, delays, rate):
    path = [start]
    for k in range(len(delays)):
        stale = path[delays[k]]
        gradient = 2 * x[k].T @ (x[k] @ stale - t[k]) / len(t[k])
        w = path[-1] - rate * gradient
        path.append(w)
    return np.array(path)


# ==== counted_from_the_end ====
"""The index −delays[k] counts from the end, where −0 is the first weight and −1 the
latest.
"""

import numpy as np


def async_stale_sgd(start, x, t, delays, rate):
    path = [start]
    for k in range(len(delays)):
        stale = path[-delays[k]]
        gradient = 2 * x[k].T @ (x[k] @ stale - t[k]) / len(t[k])
        w = path[-1] - rate * gradient
        path.append(w)
    return np.array(path)


# ==== factor_two_missing ====
"""The factor 2 of the square's derivative is missing."""

import numpy as np


def async_stale_sgd(start, x, t, delays, rate):
    path = [start]
    for k in range(len(delays)):
        stale = path[max(k - delays[k], 0)]
        gradient = x[k].T @ (x[k] @ stale - t[k]) / len(t[k])
        w = path[-1] - rate * gradient
        path.append(w)
    return np.array(path)


# ==== summed_over_samples ====
"""The gradient is summed over the samples rather than averaged."""

import numpy as np


def async_stale_sgd(start, x, t, delays, rate):
    path = [start]
    for k in range(len(delays)):
        stale = path[max(k - delays[k], 0)]
        gradient = 2 * x[k].T @ (x[k] @ stale - t[k])
        w = path[-1] - rate * gradient
        path.append(w)
    return np.array(path)


# ==== averaged_over_features ====
"""The gradient is divided by the number of features, the length of the weights."""

import numpy as np


def async_stale_sgd(start, x, t, delays, rate):
    path = [start]
    for k in range(len(delays)):
        stale = path[max(k - delays[k], 0)]
        gradient = 2 * x[k].T @ (x[k] @ stale - t[k]) / len(stale)
        w = path[-1] - rate * gradient
        path.append(w)
    return np.array(path)


# ==== rate_divided_by_staleness ====
"""The learning rate is made smaller for old gradients, as staleness-aware methods do."""

import numpy as np


def async_stale_sgd(start, x, t, delays, rate):
    path = [start]
    for k in range(len(delays)):
        stale = path[max(k - delays[k], 0)]
        gradient = 2 * x[k].T @ (x[k] @ stale - t[k]) / len(t[k])
        w = path[-1] - rate / (1 + delays[k]) * gradient
        path.append(w)
    return np.array(path)


# ==== minibatch_of_the_stale_step ====
"""The data also come from the time of the stale weights."""

import numpy as np


def async_stale_sgd(start, x, t, delays, rate):
    path = [start]
    for k in range(len(delays)):
        stale = path[max(k - delays[k], 0)]
        old = k - delays[k]
        gradient = 2 * x[old].T @ (x[old] @ stale - t[old]) / len(t[old])
        w = path[-1] - rate * gradient
        path.append(w)
    return np.array(path)
