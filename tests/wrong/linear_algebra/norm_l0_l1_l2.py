# ==== no_keepdims ====
"""The axis is dropped in all the sums, so the norms are vectors and the division fails,
or divides columns where x is square."""

import numpy as np


def norm_l0_l1_l2(x):
    l0 = np.count_nonzero(x, axis=1)
    l1 = np.abs(x).sum(axis=1)
    l2 = np.linalg.norm(x, axis=1)
    normalized = x / np.where(l2 == 0, 1, l2)
    return l0, l1, l2, normalized


# ==== epsilon_added ====
"""A small number is added to the divisor out of habit, which shortens the short
rows."""

import numpy as np


def norm_l0_l1_l2(x):
    l0 = np.sum(x != 0, axis=1, keepdims=True)
    l1 = np.sum(np.abs(x), axis=1, keepdims=True)
    l2 = np.sqrt(np.sum(x**2, axis=1, keepdims=True))
    normalized = x / (l2 + 1e-8)
    return l0, l1, l2, normalized


# ==== no_absolute_values ====
"""The learner adds up the elements as they are, which is the L1 norm only where none is
negative."""

import numpy as np


def norm_l0_l1_l2(x):
    l0 = np.sum(x != 0, axis=1, keepdims=True)
    l1 = np.sum(x, axis=1, keepdims=True)
    l2 = np.sqrt(np.sum(x**2, axis=1, keepdims=True))
    normalized = x / np.where(l2 == 0, 1, l2)
    return l0, l1, l2, normalized


# ==== zero_rows_become_nan ====
"""The learner divides and does not think of rows of zeros."""

import numpy as np


def norm_l0_l1_l2(x):
    l0 = np.sum(x != 0, axis=1, keepdims=True)
    l1 = np.sum(np.abs(x), axis=1, keepdims=True)
    l2 = np.sqrt(np.sum(x**2, axis=1, keepdims=True))
    normalized = x / l2
    return l0, l1, l2, normalized


# ==== divisor_bounded ====
"""Nothing is added to the divisor, but it is kept from falling below a bound, which is
larger than the norm of some rows."""

import numpy as np


def norm_l0_l1_l2(x):
    l0 = np.sum(x != 0, axis=1, keepdims=True)
    l1 = np.sum(np.abs(x), axis=1, keepdims=True)
    l2 = np.sqrt(np.sum(x**2, axis=1, keepdims=True))
    normalized = x / np.maximum(l2, 1e-5)
    return l0, l1, l2, normalized


# ==== l0_as_floats ====
"""The norm of order 0 of numpy counts the right elements but gives floats."""

import numpy as np


def norm_l0_l1_l2(x):
    l0 = np.linalg.norm(x, ord=0, axis=1, keepdims=True)
    l1 = np.sum(np.abs(x), axis=1, keepdims=True)
    l2 = np.sqrt(np.sum(x**2, axis=1, keepdims=True))
    normalized = x / np.where(l2 == 0, 1, l2)
    return l0, l1, l2, normalized


# ==== positive_elements_counted ====
"""The learner counts what is greater than 0 and forgets that elements may be
negative."""

import numpy as np


def norm_l0_l1_l2(x):
    l0 = (x > 0).sum(axis=1, keepdims=True)
    l1 = np.sum(np.abs(x), axis=1, keepdims=True)
    l2 = np.sqrt(np.sum(x**2, axis=1, keepdims=True))
    normalized = x / np.where(l2 == 0, 1, l2)
    return l0, l1, l2, normalized


# ==== divided_by_l1 ====
"""The rows are divided by their L1 norm, as if to make probabilities of them."""

import numpy as np


def norm_l0_l1_l2(x):
    l0 = np.sum(x != 0, axis=1, keepdims=True)
    l1 = np.sum(np.abs(x), axis=1, keepdims=True)
    l2 = np.sqrt(np.sum(x**2, axis=1, keepdims=True))
    normalized = x / np.where(l1 > 0, l1, 1)
    return l0, l1, l2, normalized


# ==== whole_matrix_normalized ====
"""np.linalg.norm without an axis gives one norm for the whole matrix, and that is what
is divided by."""

import numpy as np


def norm_l0_l1_l2(x):
    l0 = np.sum(x != 0, axis=1, keepdims=True)
    l1 = np.sum(np.abs(x), axis=1, keepdims=True)
    l2 = np.sqrt(np.sum(x**2, axis=1, keepdims=True))
    normalized = x / max(np.linalg.norm(x), np.finfo(float).tiny)
    return l0, l1, l2, normalized


# ==== nearly_zero_not_counted ====
"""Floats are not compared with ==, the learner remembers, and uses isclose, which takes
tiny elements for 0."""

import numpy as np


def norm_l0_l1_l2(x):
    l0 = np.sum(~np.isclose(x, 0), axis=1, keepdims=True)
    l1 = np.sum(np.abs(x), axis=1, keepdims=True)
    l2 = np.sqrt(np.sum(x**2, axis=1, keepdims=True))
    normalized = x / np.where(l2 == 0, 1, l2)
    return l0, l1, l2, normalized
