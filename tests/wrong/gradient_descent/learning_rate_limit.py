# ==== unsorted_eigenvalues ====
"""The eigenvalues are in the order of the diagonal, as eig gives them for a diagonal
matrix, and not in ascending order.
"""

import numpy as np


def learning_rate_limit(a, learning_rate):
    eigenvalues = np.linalg.eig(a)[0]
    factors = 1 - learning_rate * eigenvalues
    limit = 2 / eigenvalues[-1]
    converges = bool(np.all(np.abs(factors) < 1))
    best = 2 / (eigenvalues[0] + eigenvalues[-1])
    return limit, factors, converges, best


# ==== descending ====
"""The eigenvalues come with the largest first, and first and last are used accordingly.
"""

import numpy as np


def learning_rate_limit(a, learning_rate):
    eigenvalues = np.linalg.eigvalsh(a)[::-1]
    factors = 1 - learning_rate * eigenvalues
    limit = 2 / eigenvalues[0]
    converges = bool(np.all(np.abs(factors) < 1))
    best = 2 / (eigenvalues[0] + eigenvalues[-1])
    return limit, factors, converges, best


# ==== diagonal_elements ====
"""The diagonal is taken for the eigenvalues, which holds for diagonal matrices only."""

import numpy as np


def learning_rate_limit(a, learning_rate):
    eigenvalues = np.sort(np.diag(a))
    factors = 1 - learning_rate * eigenvalues
    limit = 2 / eigenvalues[-1]
    converges = bool(np.all(np.abs(factors) < 1))
    best = 2 / (eigenvalues[0] + eigenvalues[-1])
    return limit, factors, converges, best


# ==== gradient_with_two ====
"""The gradient is taken as 2 A w, as the half in front is overlooked."""

import numpy as np


def learning_rate_limit(a, learning_rate):
    eigenvalues = np.linalg.eigvalsh(a)
    factors = 1 - 2 * learning_rate * eigenvalues
    limit = 1 / eigenvalues[-1]
    converges = bool(np.all(np.abs(factors) < 1))
    best = 2 / (eigenvalues[0] + eigenvalues[-1])
    return limit, factors, converges, best


# ==== absolute_factors ====
"""The factors are given without their sign."""

import numpy as np


def learning_rate_limit(a, learning_rate):
    eigenvalues = np.linalg.eigvalsh(a)
    factors = np.abs(1 - learning_rate * eigenvalues)
    limit = 2 / eigenvalues[-1]
    converges = bool(np.all(np.abs(factors) < 1))
    best = 2 / (eigenvalues[0] + eigenvalues[-1])
    return limit, factors, converges, best


# ==== one_over_largest ====
"""The limit is that for descent without oscillation, 1 over the largest eigenvalue."""

import numpy as np


def learning_rate_limit(a, learning_rate):
    eigenvalues = np.linalg.eigvalsh(a)
    factors = 1 - learning_rate * eigenvalues
    limit = 1 / eigenvalues[-1]
    converges = bool(np.all(np.abs(factors) < 1))
    best = 2 / (eigenvalues[0] + eigenvalues[-1])
    return limit, factors, converges, best


# ==== smallest_eigenvalue ====
"""The learner takes the flattest direction as decisive for the limit."""

import numpy as np


def learning_rate_limit(a, learning_rate):
    eigenvalues = np.linalg.eigvalsh(a)
    factors = 1 - learning_rate * eigenvalues
    limit = 2 / eigenvalues[0]
    converges = bool(np.all(np.abs(factors) < 1))
    best = 2 / (eigenvalues[0] + eigenvalues[-1])
    return limit, factors, converges, best


# ==== limit_included ====
"""At the limit itself the learner counts the method as convergent."""

import numpy as np


def learning_rate_limit(a, learning_rate):
    eigenvalues = np.linalg.eigvalsh(a)
    factors = 1 - learning_rate * eigenvalues
    limit = 2 / eigenvalues[-1]
    converges = bool(np.all(np.abs(factors) <= 1))
    best = 2 / (eigenvalues[0] + eigenvalues[-1])
    return limit, factors, converges, best


# ==== converges_without_absolute ====
"""The factors are compared with 1 without their absolute value, so that too large rates
pass as well.
"""

import numpy as np


def learning_rate_limit(a, learning_rate):
    eigenvalues = np.linalg.eigvalsh(a)
    factors = 1 - learning_rate * eigenvalues
    limit = 2 / eigenvalues[-1]
    converges = bool(np.all(factors < 1))
    best = 2 / (eigenvalues[0] + eigenvalues[-1])
    return limit, factors, converges, best


# ==== best_of_mean ====
"""The best rate is 1 over the mean of all eigenvalues, which is right for two of them.
"""

import numpy as np


def learning_rate_limit(a, learning_rate):
    eigenvalues = np.linalg.eigvalsh(a)
    factors = 1 - learning_rate * eigenvalues
    limit = 2 / eigenvalues[-1]
    converges = bool(np.all(np.abs(factors) < 1))
    best = 1 / np.mean(eigenvalues)
    return limit, factors, converges, best
