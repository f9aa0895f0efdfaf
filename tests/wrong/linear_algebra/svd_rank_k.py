# ==== right_transposed_again ====
"""The learner writes V transposed as in the formula, but numpy gives it transposed
already."""

import numpy as np


def svd_rank_k(a, k):
    left, values, right = np.linalg.svd(a, full_matrices=False)
    approximation = left[:, :k] @ np.diag(values[:k]) @ right[:, :k].T
    error = np.sqrt(np.sum(values[k:] ** 2))
    kept = np.sum(values[:k] ** 2) / np.sum(values**2)
    return approximation, error, kept


# ==== root_forgotten ====
"""The squares of the singular values left out are added up, but no root is taken."""

import numpy as np


def svd_rank_k(a, k):
    left, values, right = np.linalg.svd(a, full_matrices=False)
    approximation = (left[:, :k] * values[:k]) @ right[:k]
    error = np.sum(values[k:] ** 2)
    kept = np.sum(values[:k] ** 2) / np.sum(values**2)
    return approximation, error, kept


# ==== spectral_norm ====
"""The norm of order 2 of a matrix is not the Frobenius norm but the greatest singular
value."""

import numpy as np


def svd_rank_k(a, k):
    left, values, right = np.linalg.svd(a, full_matrices=False)
    approximation = (left[:, :k] * values[:k]) @ right[:k]
    error = np.linalg.norm(a - approximation, 2)
    kept = np.sum(values[:k] ** 2) / np.sum(values**2)
    return approximation, error, kept


# ==== values_not_squared ====
"""The share is one of the singular values and not of their squares."""

import numpy as np


def svd_rank_k(a, k):
    left, values, right = np.linalg.svd(a, full_matrices=False)
    approximation = (left[:, :k] * values[:k]) @ right[:k]
    error = np.sqrt(np.sum(values[k:] ** 2))
    kept = values[:k].sum() / values.sum()
    return approximation, error, kept


# ==== last_values_taken ====
"""The learner knows eigh, where the greatest come last, and takes the last k."""

import numpy as np


def svd_rank_k(a, k):
    left, values, right = np.linalg.svd(a, full_matrices=False)
    approximation = (left[:, -k:] * values[-k:]) @ right[-k:]
    error = np.sqrt(np.sum(values[k:] ** 2))
    kept = np.sum(values[:k] ** 2) / np.sum(values**2)
    return approximation, error, kept


# ==== values_set_to_zero ====
"""The singular values left out are set to 0 in place, and the error is computed from
them afterwards."""

import numpy as np


def svd_rank_k(a, k):
    left, values, right = np.linalg.svd(a, full_matrices=False)
    values[k:] = 0
    approximation = left @ np.diag(values) @ right
    error = np.sqrt(np.sum(values[k:] ** 2))
    kept = np.sum(values[:k] ** 2) / np.sum(values**2)
    return approximation, error, kept


# ==== difference_of_squares ====
"""The error is the root of a difference of squared norms, which for full rank rounding
can make negative, and so nan."""

import numpy as np


def svd_rank_k(a, k):
    left, values, right = np.linalg.svd(a, full_matrices=False)
    approximation = (left[:, :k] * values[:k]) @ right[:k]
    error = np.sqrt(np.sum(a**2) - np.sum(approximation**2))
    kept = np.sum(approximation**2) / np.sum(a**2)
    return approximation, error, kept


# ==== one_minus_relative_error ====
"""The share is taken for 1 minus the relative error, but it is the squares that add
up."""

import numpy as np


def svd_rank_k(a, k):
    left, values, right = np.linalg.svd(a, full_matrices=False)
    approximation = (left[:, :k] * values[:k]) @ right[:k]
    error = np.sqrt(np.sum(values[k:] ** 2))
    kept = 1 - error / np.linalg.norm(a)
    return approximation, error, kept


# ==== only_term_number_k ====
"""The learner reads rank k as the term of number k and takes that one alone."""

import numpy as np


def svd_rank_k(a, k):
    left, values, right = np.linalg.svd(a, full_matrices=False)
    approximation = values[k - 1] * np.outer(left[:, k - 1], right[k - 1])
    error = np.sqrt(np.sum(values[k:] ** 2))
    kept = np.sum(values[:k] ** 2) / np.sum(values**2)
    return approximation, error, kept
