# ==== epsilon_added ====
"""A small number is added under the root out of habit, as in batch normalisation."""

import numpy as np


def l2_normalize_rows(x, epsilon):
    squares = np.sum(x**2, axis=1, keepdims=True)
    unit = x / np.sqrt(squares + epsilon)
    similarity = unit @ unit.T
    return unit, similarity


# ==== epsilon_compared_with_the_length ====
"""The length itself is kept above epsilon, as Keras's normalize does it."""

import numpy as np


def l2_normalize_rows(x, epsilon):
    lengths = np.linalg.norm(x, axis=1, keepdims=True)
    unit = x / np.maximum(lengths, epsilon)
    similarity = unit @ unit.T
    return unit, similarity


# ==== only_zeros_replaced ====
"""The learner minds the rows of zeros only; other short rows become units."""

import numpy as np


def l2_normalize_rows(x, epsilon):
    squares = np.sum(x**2, axis=1, keepdims=True)
    unit = x / np.sqrt(np.where(squares == 0, epsilon, squares))
    similarity = unit @ unit.T
    return unit, similarity


# ==== zeros_similar_to_themselves ====
"""Everything is as similar to itself as can be, the learner thinks, a row of zeros too."""

import numpy as np


def l2_normalize_rows(x, epsilon):
    squares = np.sum(x**2, axis=1, keepdims=True)
    unit = x / np.sqrt(np.maximum(squares, epsilon))
    similarity = unit @ unit.T
    similarity[np.diag_indices(len(x))] = 1.0
    return unit, similarity


# ==== sums_of_absolute_values ====
"""Rows are divided by their L1 norm, so that each adds up to 1."""

import numpy as np


def l2_normalize_rows(x, epsilon):
    unit = x / np.maximum(np.sum(np.abs(x), axis=1, keepdims=True), epsilon)
    similarity = unit @ unit.T
    return unit, similarity


# ==== keepdims_forgotten ====
"""The sums are a vector, so the division runs along the wrong axis or not at all."""

import numpy as np


def l2_normalize_rows(x, epsilon):
    squares = np.sum(x**2, axis=1)
    unit = x / np.sqrt(np.maximum(squares, epsilon))
    similarity = unit @ unit.T
    return unit, similarity


# ==== distances ====
"""The learner gives distances of the unit vectors, not similarities."""

import numpy as np


def l2_normalize_rows(x, epsilon):
    squares = np.sum(x**2, axis=1, keepdims=True)
    unit = x / np.sqrt(np.maximum(squares, epsilon))
    similarity = 1 - unit @ unit.T
    return unit, similarity


# ==== lengths_from_the_products ====
"""The products of the rows as they are, divided by both lengths without regard to epsilon."""

import numpy as np


def l2_normalize_rows(x, epsilon):
    squares = np.sum(x**2, axis=1, keepdims=True)
    unit = x / np.sqrt(np.maximum(squares, epsilon))
    lengths = np.sqrt(squares)
    lengths[lengths == 0] = 1
    similarity = x @ x.T / (lengths * lengths.T)
    return unit, similarity


# ==== standardised ====
"""The mean is taken away first: this is the correlation of the rows."""

import numpy as np


def l2_normalize_rows(x, epsilon):
    x = x - x.mean(axis=1, keepdims=True)
    squares = np.sum(x**2, axis=1, keepdims=True)
    unit = x / np.sqrt(np.maximum(squares, epsilon))
    similarity = unit @ unit.T
    return unit, similarity


# ==== upper_triangle ====
"""Each pair is computed once, and its mirror image is forgotten."""

import numpy as np


def l2_normalize_rows(x, epsilon):
    squares = np.sum(x**2, axis=1, keepdims=True)
    unit = x / np.sqrt(np.maximum(squares, epsilon))
    similarity = np.zeros((len(x), len(x)))
    for i in range(len(x)):
        for j in range(i, len(x)):
            similarity[i, j] = unit[i] @ unit[j]
    return unit, similarity
