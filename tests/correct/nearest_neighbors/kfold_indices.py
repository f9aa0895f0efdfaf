# ==== array_split ====
"""The parts of array_split, and all but one of them joined."""

import numpy as np


def kfold_indices(n, k, rng):
    parts = np.array_split(rng.permutation(n), k)
    for fold, val in enumerate(parts):
        yield np.concatenate(parts[:fold] + parts[fold + 1 :]), val


# ==== every_kth ====
"""Every k-th of the shuffled indices."""

import numpy as np


def kfold_indices(n, k, rng):
    order = np.arange(n)
    rng.shuffle(order)
    for fold in range(k):
        in_val = np.zeros(n, dtype=bool)
        in_val[order[fold::k]] = True
        yield np.flatnonzero(~in_val), np.flatnonzero(in_val)


# ==== lists ====
"""Lists and sets of Python, shuffled by its own generator."""

import random


def kfold_indices(n, k, rng):
    order = list(range(n))
    random.Random(int(rng.integers(1000))).shuffle(order)
    folds = []
    for fold in range(k):
        val = order[: (len(order)) // (k - fold)]
        order = order[len(val) :]
        folds.append((sorted(set(range(n)) - set(val)), val))
    yield from folds


# ==== labels ====
"""Each sample draws the number of its fold; the numbers come equally often."""

import numpy as np


def kfold_indices(n, k, rng):
    number = rng.permutation(np.arange(n) % k)
    return ((np.where(number != fold)[0], np.where(number == fold)[0]) for fold in range(k))
