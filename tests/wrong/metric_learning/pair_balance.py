# ==== pooled ====
"""All losses are pooled after weighting, so that mismatches count for their great number."""

import numpy as np


def pair_balance(cosines, share, margin):
    others = ~np.eye(len(cosines), dtype=bool)
    match = 1 - np.diag(cosines)
    mismatch = np.maximum(cosines[others] - margin, 0)
    expected = (share * np.sum(match) + (1 - share) * np.sum(mismatch)) / cosines.size
    part = share * np.mean(match) / expected
    return expected, part


# ==== squared_hinge ====
"""The excess over the margin is squared, as in the contrastive loss."""

import numpy as np


def pair_balance(cosines, share, margin):
    others = ~np.eye(len(cosines), dtype=bool)
    match = 1 - np.diag(cosines)
    mismatch = np.maximum(cosines[others] - margin, 0) ** 2
    expected = share * np.mean(match) + (1 - share) * np.mean(mismatch)
    part = share * np.mean(match) / expected
    return expected, part


# ==== margin_for_matches ====
"""Matching pairs, too, get the margin: they lose only what they lack of it."""

import numpy as np


def pair_balance(cosines, share, margin):
    others = ~np.eye(len(cosines), dtype=bool)
    match = np.maximum(1 - margin - np.diag(cosines), 0)
    mismatch = np.maximum(cosines[others] - margin, 0)
    expected = share * np.mean(match) + (1 - share) * np.mean(mismatch)
    part = share * np.mean(match) / expected
    return expected, part


# ==== part_is_share ====
"""The part is taken for the share of pairs drawn and not of the loss."""

import numpy as np


def pair_balance(cosines, share, margin):
    others = ~np.eye(len(cosines), dtype=bool)
    match = 1 - np.diag(cosines)
    mismatch = np.maximum(cosines[others] - margin, 0)
    expected = share * np.mean(match) + (1 - share) * np.mean(mismatch)
    part = share
    return expected, part


# ==== upper_half ====
"""Only pairs above the diagonal are used, as if the matrix were symmetric."""

import numpy as np


def pair_balance(cosines, share, margin):
    others = ~np.eye(len(cosines), dtype=bool)
    match = 1 - np.diag(cosines)
    mismatch = np.maximum(cosines[np.triu_indices(len(cosines), 1)] - margin, 0)
    expected = share * np.mean(match) + (1 - share) * np.mean(mismatch)
    part = share * np.mean(match) / expected
    return expected, part


# ==== active_only ====
"""The mean of mismatches goes over those with a loss above 0, as when hard ones are mined."""

import numpy as np


def pair_balance(cosines, share, margin):
    others = ~np.eye(len(cosines), dtype=bool)
    match = 1 - np.diag(cosines)
    mismatch = cosines[others & (cosines > margin)] - margin
    expected = share * np.mean(match) + (1 - share) * np.mean(mismatch)
    part = share * np.mean(match) / expected
    return expected, part


# ==== no_floor ====
"""Mismatches below the margin get a negative loss."""

import numpy as np


def pair_balance(cosines, share, margin):
    others = ~np.eye(len(cosines), dtype=bool)
    match = 1 - np.diag(cosines)
    mismatch = cosines[others] - margin
    expected = share * np.mean(match) + (1 - share) * np.mean(mismatch)
    part = share * np.mean(match) / expected
    return expected, part


# ==== zeros_on_diagonal ====
"""The diagonal is set to 0 and stays in the mean of the mismatches."""

import numpy as np


def pair_balance(cosines, share, margin):
    others = ~np.eye(len(cosines), dtype=bool)
    match = 1 - np.diag(cosines)
    mismatch = np.maximum(cosines - margin, 0) * others
    expected = share * np.mean(match) + (1 - share) * np.mean(mismatch)
    part = share * np.mean(match) / expected
    return expected, part


# ==== unweighted_part ====
"""The part compares the two means without their shares."""

import numpy as np


def pair_balance(cosines, share, margin):
    others = ~np.eye(len(cosines), dtype=bool)
    match = 1 - np.diag(cosines)
    mismatch = np.maximum(cosines[others] - margin, 0)
    expected = share * np.mean(match) + (1 - share) * np.mean(mismatch)
    part = np.mean(match) / (np.mean(match) + np.mean(mismatch))
    return expected, part


# ==== maximum_mixed_up ====
"""np.max is taken for np.maximum; its 0 is an axis, and one number is left."""

import numpy as np


def pair_balance(cosines, share, margin):
    others = ~np.eye(len(cosines), dtype=bool)
    match = 1 - np.diag(cosines)
    mismatch = np.max(cosines[others] - margin, 0)
    expected = share * np.mean(match) + (1 - share) * np.mean(mismatch)
    part = share * np.mean(match) / expected
    return expected, part


# ==== floor_after_mean ====
"""The margin is taken from the mean similarity and the floor is put on that."""

import numpy as np


def pair_balance(cosines, share, margin):
    others = ~np.eye(len(cosines), dtype=bool)
    match = 1 - np.diag(cosines)
    mismatch = np.maximum(np.mean(cosines[others]) - margin, 0)
    expected = share * np.mean(match) + (1 - share) * np.mean(mismatch)
    part = share * np.mean(match) / expected
    return expected, part


# ==== one_to_four_weights ====
"""2 : 8 read as a quarter."""

import numpy as np


def pair_balance(cosines, share, margin):
    others = ~np.eye(len(cosines), dtype=bool)
    match = 1 - np.diag(cosines)
    mismatch = np.maximum(cosines[others] - margin, 0)
    expected = share / (1 - share + 1e-12) * np.mean(match) + np.mean(mismatch)
    part = share * np.mean(match) / expected
    return expected, part


# ==== upper_triangle ====
"""Only pairs above the diagonal, as if the matrix were symmetric."""

import numpy as np


def pair_balance(cosines, share, margin):
    others = np.triu(np.ones(cosines.shape, dtype=bool), 1)
    match = 1 - np.diag(cosines)
    mismatch = np.maximum(cosines[others] - margin, 0)
    expected = share * np.mean(match) + (1 - share) * np.mean(mismatch)
    part = share * np.mean(match) / expected
    return expected, part


# ==== always_two_to_eight ====
"""2 : 8, whatever the share is."""

import numpy as np


def pair_balance(cosines, share, margin):
    others = ~np.eye(len(cosines), dtype=bool)
    match = 1 - np.diag(cosines)
    mismatch = np.maximum(cosines[others] - margin, 0)
    expected = 0.2 * np.mean(match) + 0.8 * np.mean(mismatch)
    part = share * np.mean(match) / expected
    return expected, part


# ==== margin_added ====
"""The margin is added, as in a triplet loss."""

import numpy as np


def pair_balance(cosines, share, margin):
    others = ~np.eye(len(cosines), dtype=bool)
    match = 1 - np.diag(cosines)
    mismatch = np.maximum(cosines[others] + margin, 0)
    expected = share * np.mean(match) + (1 - share) * np.mean(mismatch)
    part = share * np.mean(match) / expected
    return expected, part


# ==== hard_pairs ====
"""The hardest other recipe of each photo."""

import numpy as np


def pair_balance(cosines, share, margin):
    others = ~np.eye(len(cosines), dtype=bool)
    match = 1 - np.diag(cosines)
    mismatch = np.maximum(np.max(cosines - 9 * np.eye(len(cosines)), axis=1) - margin, 0)
    expected = share * np.mean(match) + (1 - share) * np.mean(mismatch)
    part = share * np.mean(match) / expected
    return expected, part


# ==== absolute_similarity ====
"""Very unlike pairs cost as much as very alike ones."""

import numpy as np


def pair_balance(cosines, share, margin):
    others = ~np.eye(len(cosines), dtype=bool)
    match = 1 - np.diag(cosines)
    mismatch = np.maximum(np.abs(cosines[others]) - margin, 0)
    expected = share * np.mean(match) + (1 - share) * np.mean(mismatch)
    part = share * np.mean(match) / expected
    return expected, part


# ==== mean_over_all_of_the_matrix ====
"""The sum over other pairs is divided by the size of the matrix."""

import numpy as np


def pair_balance(cosines, share, margin):
    others = ~np.eye(len(cosines), dtype=bool)
    match = 1 - np.diag(cosines)
    mismatch = np.maximum(cosines[others] - margin, 0)
    expected = share * np.mean(match) + (1 - share) * np.sum(mismatch) / cosines.size
    part = share * np.mean(match) / expected
    return expected, part


# ==== ratio_of_both ====
"""How many times as large the one is as the other."""

import numpy as np


def pair_balance(cosines, share, margin):
    others = ~np.eye(len(cosines), dtype=bool)
    match = 1 - np.diag(cosines)
    mismatch = np.maximum(cosines[others] - margin, 0)
    expected = share * np.mean(match) + (1 - share) * np.mean(mismatch)
    part = share * np.mean(match) / max((1 - share) * np.mean(mismatch), 1e-9)
    return expected, part


# ==== percent ====
"""The part in percent, rounded."""

import numpy as np


def pair_balance(cosines, share, margin):
    others = ~np.eye(len(cosines), dtype=bool)
    match = 1 - np.diag(cosines)
    mismatch = np.maximum(cosines[others] - margin, 0)
    expected = share * np.mean(match) + (1 - share) * np.mean(mismatch)
    part = round(100 * share * np.mean(match) / expected)
    return expected, part


# ==== clipped_matches ====
"""A similarity below 0 counts as 0."""

import numpy as np


def pair_balance(cosines, share, margin):
    others = ~np.eye(len(cosines), dtype=bool)
    match = 1 - np.maximum(np.diag(cosines), 0)
    mismatch = np.maximum(cosines[others] - margin, 0)
    expected = share * np.mean(match) + (1 - share) * np.mean(mismatch)
    part = share * np.mean(match) / expected
    return expected, part
