# ==== rounded_count ====
"""The count is rounded to the nearest integer and not down."""

import numpy as np


def magnitude_prune(w, percent, x, t, rate, steps):
    count = round(w.size * percent / 100)
    order = np.argsort(np.abs(w), axis=None)
    mask = np.ones(w.size)
    mask[order[:count]] = 0
    mask = mask.reshape(w.shape)
    pruned = w * mask

    retrained = pruned
    for _ in range(steps):
        error = x @ retrained - t
        gradient = 2 * x.T @ error / error.size
        retrained = retrained - rate * gradient * mask
    return mask, pruned, retrained


# ==== float_share ====
"""percent is first made a share, and the product falls just below an integer for some
percentages.
"""

import numpy as np


def magnitude_prune(w, percent, x, t, rate, steps):
    count = int(w.size * (percent / 100))
    order = np.argsort(np.abs(w), axis=None)
    mask = np.ones(w.size)
    mask[order[:count]] = 0
    mask = mask.reshape(w.shape)
    pruned = w * mask

    retrained = pruned
    for _ in range(steps):
        error = x @ retrained - t
        gradient = 2 * x.T @ error / error.size
        retrained = retrained - rate * gradient * mask
    return mask, pruned, retrained


# ==== smallest_values ====
"""The weights are sorted with their signs, so that large negative ones are pruned."""

import numpy as np


def magnitude_prune(w, percent, x, t, rate, steps):
    count = w.size * percent // 100
    order = np.argsort(w, axis=None)
    mask = np.ones(w.size)
    mask[order[:count]] = 0
    mask = mask.reshape(w.shape)
    pruned = w * mask

    retrained = pruned
    for _ in range(steps):
        error = x @ retrained - t
        gradient = 2 * x.T @ error / error.size
        retrained = retrained - rate * gradient * mask
    return mask, pruned, retrained


# ==== largest_removed ====
"""The order is descending, and the largest weights are set to 0."""

import numpy as np


def magnitude_prune(w, percent, x, t, rate, steps):
    count = w.size * percent // 100
    order = np.argsort(-np.abs(w), axis=None)
    mask = np.ones(w.size)
    mask[order[:count]] = 0
    mask = mask.reshape(w.shape)
    pruned = w * mask

    retrained = pruned
    for _ in range(steps):
        error = x @ retrained - t
        gradient = 2 * x.T @ error / error.size
        retrained = retrained - rate * gradient * mask
    return mask, pruned, retrained


# ==== share_of_each_column ====
"""Every column loses the same share of its weights."""

import numpy as np


def magnitude_prune(w, percent, x, t, rate, steps):
    count = len(w) * percent // 100
    order = np.argsort(np.abs(w), axis=0)
    mask = np.ones(w.size)
    mask = mask.reshape(w.shape)
    np.put_along_axis(mask, order[:count], 0, axis=0)
    mask = mask.reshape(w.shape)
    pruned = w * mask

    retrained = pruned
    for _ in range(steps):
        error = x @ retrained - t
        gradient = 2 * x.T @ error / error.size
        retrained = retrained - rate * gradient * mask
    return mask, pruned, retrained


# ==== none_kept_by_empty_slice ====
"""The kept weights are the last ones of the order, by a negative slice from −count,
which confuses kept and pruned.
"""

import numpy as np


def magnitude_prune(w, percent, x, t, rate, steps):
    count = w.size * percent // 100
    order = np.argsort(np.abs(w), axis=None)
    mask = np.ones(w.size)
    mask[:] = 0
    mask[order[-count:]] = 1
    mask = mask.reshape(w.shape)
    pruned = w * mask

    retrained = pruned
    for _ in range(steps):
        error = x @ retrained - t
        gradient = 2 * x.T @ error / error.size
        retrained = retrained - rate * gradient * mask
    return mask, pruned, retrained


# ==== revived ====
"""The mask is not applied in the update, and pruned weights come back to life."""

import numpy as np


def magnitude_prune(w, percent, x, t, rate, steps):
    count = w.size * percent // 100
    order = np.argsort(np.abs(w), axis=None)
    mask = np.ones(w.size)
    mask[order[:count]] = 0
    mask = mask.reshape(w.shape)
    pruned = w * mask

    retrained = pruned
    for _ in range(steps):
        error = x @ retrained - t
        gradient = 2 * x.T @ error / error.size
        retrained = retrained - rate * gradient
    return mask, pruned, retrained


# ==== frozen_where_zero ====
"""Only weights that are not 0 are updated, which freezes one that stays but happens to
be 0.
"""

import numpy as np


def magnitude_prune(w, percent, x, t, rate, steps):
    count = w.size * percent // 100
    order = np.argsort(np.abs(w), axis=None)
    mask = np.ones(w.size)
    mask[order[:count]] = 0
    mask = mask.reshape(w.shape)
    pruned = w * mask

    retrained = pruned
    for _ in range(steps):
        error = x @ retrained - t
        gradient = 2 * x.T @ error / error.size
        retrained = retrained - rate * gradient * (retrained != 0)
    return mask, pruned, retrained


# ==== mean_over_samples ====
"""The gradient is divided by the number of samples and not by that of all elements."""

import numpy as np


def magnitude_prune(w, percent, x, t, rate, steps):
    count = w.size * percent // 100
    order = np.argsort(np.abs(w), axis=None)
    mask = np.ones(w.size)
    mask[order[:count]] = 0
    mask = mask.reshape(w.shape)
    pruned = w * mask

    retrained = pruned
    for _ in range(steps):
        error = x @ retrained - t
        gradient = 2 * x.T @ error / len(x)
        retrained = retrained - rate * gradient * mask
    return mask, pruned, retrained


# ==== pruned_at_the_end ====
"""The dense weights are trained and only the result is masked."""

import numpy as np


def magnitude_prune(w, percent, x, t, rate, steps):
    count = w.size * percent // 100
    order = np.argsort(np.abs(w), axis=None)
    mask = np.ones(w.size)
    mask[order[:count]] = 0
    mask = mask.reshape(w.shape)
    pruned = w * mask

    retrained = pruned
    for _ in range(steps):
        error = x @ retrained - t
        gradient = 2 * x.T @ error / error.size
        retrained = retrained - rate * gradient
    retrained = retrained * mask
    return mask, pruned, retrained
