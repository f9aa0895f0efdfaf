# ==== rest_to_the_last_fold ====
"""All folds have n // k rows, and the last one takes all that is left over."""

import numpy as np


def kfold_indices(n, k, rng):
    order = rng.permutation(n)
    borders = [fold * (n // k) for fold in range(k)] + [n]
    for fold in range(k):
        val = order[borders[fold] : borders[fold + 1]]
        train = np.concatenate([order[: borders[fold]], order[borders[fold + 1] :]])
        yield train, val


# ==== rest_in_no_fold ====
"""The borders are multiples of n // k, so that what is left over is never validated."""

import numpy as np


def kfold_indices(n, k, rng):
    order = rng.permutation(n)
    borders = np.arange(k + 1) * (n // k)
    for fold in range(k):
        val = order[borders[fold] : borders[fold + 1]]
        train = np.concatenate([order[: borders[fold]], order[borders[fold + 1] :]])
        yield train, val


# ==== folds_rounded_up ====
"""The size of a fold is rounded up and the last border cut off at n, which leaves too
little for the last folds, or nothing."""

import math

import numpy as np


def kfold_indices(n, k, rng):
    order = rng.permutation(n)
    borders = [min(fold * math.ceil(n / k), n) for fold in range(k + 1)]
    for fold in range(k):
        val = order[borders[fold] : borders[fold + 1]]
        train = np.concatenate([order[: borders[fold]], order[borders[fold + 1] :]])
        yield train, val


# ==== delete_by_value ====
"""np.delete takes positions out of order, but val holds values: the training data and
val overlap."""

import numpy as np


def kfold_indices(n, k, rng):
    order = rng.permutation(n)
    borders = np.arange(k + 1) * n // k
    for fold in range(k):
        val = order[borders[fold] : borders[fold + 1]]
        train = np.delete(order, val)
        yield train, val


# ==== drawn_with_replacement ====
"""rng.integers draws n numbers, some of them twice and others never."""

import numpy as np


def kfold_indices(n, k, rng):
    order = rng.integers(0, n, size=n)
    borders = np.arange(k + 1) * n // k
    for fold in range(k):
        val = order[borders[fold] : borders[fold + 1]]
        train = np.concatenate([order[: borders[fold]], order[borders[fold + 1] :]])
        yield train, val


# ==== drawn_anew_each_time ====
"""The order is drawn again for each fold, so that an index can be validated twice or
never."""

import numpy as np


def kfold_indices(n, k, rng):
    borders = np.arange(k + 1) * n // k
    for fold in range(k):
        order = rng.permutation(n)
        val = order[borders[fold] : borders[fold + 1]]
        train = np.concatenate([order[: borders[fold]], order[borders[fold + 1] :]])
        yield train, val


# ==== only_the_folds_shuffled ====
"""The indices are cut in their old order and only the order of the folds is drawn, so
that neighbours stay together."""

import numpy as np


def kfold_indices(n, k, rng):
    folds = np.array_split(np.arange(n), k)
    for fold in rng.permutation(k):
        val = folds[fold]
        train = np.concatenate(folds[:fold] + folds[fold + 1 :])
        yield train, val


# ==== shuffle_returns_none ====
"""rng.shuffle works in place and returns None, and None cannot be cut."""

import numpy as np


def kfold_indices(n, k, rng):
    order = rng.shuffle(np.arange(n))
    borders = np.arange(k + 1) * n // k
    for fold in range(k):
        val = order[borders[fold] : borders[fold + 1]]
        train = np.concatenate([order[: borders[fold]], order[borders[fold + 1] :]])
        yield train, val


# ==== positions_for_indices ====
"""The positions between the borders are taken for the indices themselves, and the drawn
order is never used."""

import numpy as np


def kfold_indices(n, k, rng):
    order = rng.permutation(n)
    borders = np.arange(k + 1) * n // k
    for fold in range(k):
        val = np.arange(borders[fold], borders[fold + 1])
        train = np.setdiff1d(np.arange(n), val)
        yield train, val


# ==== trained_on_the_past ====
"""Training takes what comes before the fold only, as for time series, so that the first
fold has nothing to train on."""

import numpy as np


def kfold_indices(n, k, rng):
    order = rng.permutation(n)
    borders = np.arange(k + 1) * n // k
    for fold in range(k):
        val = order[borders[fold] : borders[fold + 1]]
        train = order[: borders[fold]]
        yield train, val
