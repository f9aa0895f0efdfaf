# ==== nearest_without_matching ====
"""Every point goes to its nearest one, also where two share a partner."""

from itertools import permutations

import numpy as np


def emd_small(a, b):
    lengths = np.linalg.norm(a[:, None] - b[None], axis=2)
    sums = np.array(
        [lengths[np.arange(len(a)), list(order)].sum() for order in permutations(range(len(b)))]
    )
    distance = np.sum(np.min(lengths, axis=1))
    ties = np.sum(sums - distance <= 1e-9)
    return distance, ties


# ==== greedy_matching ====
"""The shortest remaining pair is matched again and again, which is not always the least
sum.
"""

from itertools import permutations

import numpy as np


def emd_small(a, b):
    lengths = np.linalg.norm(a[:, None] - b[None], axis=2)
    sums = np.array(
        [lengths[np.arange(len(a)), list(order)].sum() for order in permutations(range(len(b)))]
    )
    left = lengths.copy()
    distance = 0.0
    for _ in range(len(a)):
        i, j = np.unravel_index(np.argmin(left), left.shape)
        distance += lengths[i, j]
        left[i], left[:, j] = np.inf, np.inf
    ties = np.sum(np.abs(sums - distance) <= 1e-9)
    return distance, ties


# ==== squares_added ====
"""The squares of the lengths are added."""

from itertools import permutations

import numpy as np


def emd_small(a, b):
    lengths = np.sum((a[:, None] - b[None]) ** 2, axis=2)
    sums = np.array(
        [lengths[np.arange(len(a)), list(order)].sum() for order in permutations(range(len(b)))]
    )
    distance = np.min(sums)
    ties = np.sum(sums - distance <= 1e-9)
    return distance, ties


# ==== manhattan_lengths ====
"""The absolute differences of coordinates are added for each pair."""

from itertools import permutations

import numpy as np


def emd_small(a, b):
    lengths = np.sum(np.abs(a[:, None] - b[None]), axis=2)
    sums = np.array(
        [lengths[np.arange(len(a)), list(order)].sum() for order in permutations(range(len(b)))]
    )
    distance = np.min(sums)
    ties = np.sum(sums - distance <= 1e-9)
    return distance, ties


# ==== mean_of_the_pairs ====
"""The least sum is divided by the number of points."""

from itertools import permutations

import numpy as np


def emd_small(a, b):
    lengths = np.linalg.norm(a[:, None] - b[None], axis=2)
    sums = np.array(
        [lengths[np.arange(len(a)), list(order)].mean() for order in permutations(range(len(b)))]
    )
    distance = np.min(sums)
    ties = np.sum(sums - distance <= 1e-9)
    return distance, ties


# ==== exactly_equal ====
"""Sums are compared exactly, though rounding makes equal ones differ."""

from itertools import permutations

import numpy as np


def emd_small(a, b):
    lengths = np.linalg.norm(a[:, None] - b[None], axis=2)
    sums = np.array(
        [lengths[np.arange(len(a)), list(order)].sum() for order in permutations(range(len(b)))]
    )
    distance = np.min(sums)
    ties = np.sum(sums == distance)
    return distance, ties


# ==== ties_without_the_first ====
"""Only the other matchings are counted, not the one that was found."""

from itertools import permutations

import numpy as np


def emd_small(a, b):
    lengths = np.linalg.norm(a[:, None] - b[None], axis=2)
    sums = np.array(
        [lengths[np.arange(len(a)), list(order)].sum() for order in permutations(range(len(b)))]
    )
    distance = np.min(sums)
    ties = np.sum(sums - distance <= 1e-9) - 1
    return distance, ties


# ==== rotations_only ====
"""Only cyclic shifts of the points are tried."""

from itertools import permutations

import numpy as np


def emd_small(a, b):
    lengths = np.linalg.norm(a[:, None] - b[None], axis=2)
    sums = np.array(
        [
            lengths[np.arange(len(a)), (np.arange(len(a)) + shift) % len(a)].sum()
            for shift in range(len(a))
        ]
    )
    distance = np.min(sums)
    ties = np.sum(sums - distance <= 1e-9)
    return distance, ties


# ==== block_for_pairs ====
"""np.ix_ picks the whole block for each matching, so that all sums are the same."""

from itertools import permutations

import numpy as np


def emd_small(a, b):
    lengths = np.linalg.norm(a[:, None] - b[None], axis=2)
    sums = np.array(
        [lengths[np.ix_(np.arange(len(a)), order)].sum() for order in permutations(range(len(b)))]
    )
    distance = np.min(sums)
    ties = np.sum(sums - distance <= 1e-9)
    return distance, ties


# ==== distinct_sums ====
"""ties counts the distinct sums near the least one, after rounding, so that it is
always 1.
"""

from itertools import permutations

import numpy as np


def emd_small(a, b):
    lengths = np.linalg.norm(a[:, None] - b[None], axis=2)
    sums = np.array(
        [lengths[np.arange(len(a)), list(order)].sum() for order in permutations(range(len(b)))]
    )
    distance = np.min(sums)
    ties = np.sum(np.unique(np.round(sums, 9)) - distance <= 1e-9)
    return distance, ties
