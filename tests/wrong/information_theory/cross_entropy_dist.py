# ==== epsilon_in_the_logarithm ====
"""A small number is added inside the logarithm, as in most code for losses, which
changes small probabilities."""

import numpy as np


def cross_entropy_dist(p, q):
    log_q = np.log(q + 1e-7)
    cross = -np.sum(p * log_q, axis=1)
    lowest = -np.sum(p * np.log(p + 1e-7), axis=1)
    return cross, lowest


# ==== roles_swapped ====
"""The logarithm is taken of p and weighted by q, as the learner takes q for the true
distribution."""

import numpy as np


def cross_entropy_dist(p, q):
    log_q = np.log(np.where(p > 0, p, 1))
    cross = -np.sum(q * log_q, axis=1)
    lowest = -np.sum(p * np.log(np.where(p > 0, p, 1)), axis=1)
    return cross, lowest


# ==== lowest_is_zero ====
"""The learner knows from training that a loss cannot fall below 0 and believes that it
gets there."""

import numpy as np


def cross_entropy_dist(p, q):
    log_q = np.log(np.where(p > 0, q, 1))
    cross = -np.sum(p * log_q, axis=1)
    lowest = np.zeros(len(p))
    return cross, lowest


# ==== lowest_is_divergence ====
"""The learner returns what the cross-entropy exceeds the entropy by, the
Kullback–Leibler divergence."""

import numpy as np


def cross_entropy_dist(p, q):
    log_q = np.log(np.where(p > 0, q, 1))
    cross = -np.sum(p * log_q, axis=1)
    lowest = cross + np.sum(p * np.log(np.where(p > 0, p, 1)), axis=1)
    return cross, lowest


# ==== bits ====
"""Entropies are in bits, the learner thinks, and uses the logarithm with base 2."""

import numpy as np


def cross_entropy_dist(p, q):
    log_q = np.log2(np.where(p > 0, q, 1))
    cross = -np.sum(p * log_q, axis=1)
    lowest = -np.sum(p * np.log2(np.where(p > 0, p, 1)), axis=1)
    return cross, lowest


# ==== zero_times_infinity ====
"""The logarithm is taken of every q, and where p and q are 0 the product is nan."""

import numpy as np


def cross_entropy_dist(p, q):
    log_q = np.log(q)
    cross = -np.sum(p * log_q, axis=1)
    lowest = -np.sum(p * np.log(np.where(p > 0, p, 1)), axis=1)
    return cross, lowest


# ==== binary_cross_entropy ====
"""The learner adds the term for 1 − p and 1 − q, as for sigmoid outputs."""

import numpy as np


def cross_entropy_dist(p, q):
    log_q = np.log(np.where(p > 0, q, 1))
    rest = np.log(np.where(q < 1, 1 - q, 1))
    cross = -np.sum(p * log_q + (1 - p) * rest, axis=1)
    lowest = -np.sum(p * np.log(np.where(p > 0, p, 1)), axis=1)
    return cross, lowest


# ==== likeliest_symbol_only ====
"""The learner treats p as one-hot labels and takes the logarithm at its greatest
element only."""

import numpy as np


def cross_entropy_dist(p, q):
    log_q = np.log(np.where(p > 0, q, 1))
    cross = -log_q[np.arange(len(p)), np.argmax(p, axis=1)]
    lowest = -np.sum(p * np.log(np.where(p > 0, p, 1)), axis=1)
    return cross, lowest


# ==== smallest_row ====
"""The lowest value is read as the smallest of the cross-entropies of the rows."""

import numpy as np


def cross_entropy_dist(p, q):
    log_q = np.log(np.where(p > 0, q, 1))
    cross = -np.sum(p * log_q, axis=1)
    lowest = np.full(len(p), np.min(cross))
    return cross, lowest


# ==== clipped ====
"""No small number is added, but q is clipped, and some probabilities are below the
bound."""

import numpy as np


def cross_entropy_dist(p, q):
    log_q = np.log(np.clip(q, 1e-5, 1))
    cross = -np.sum(p * log_q, axis=1)
    lowest = -np.sum(p * np.log(np.where(p > 0, p, 1)), axis=1)
    return cross, lowest


# ==== small_probabilities_skipped ====
"""Symbols of a probability under a bound are left out of both sums as if it were 0."""

import numpy as np


def cross_entropy_dist(p, q):
    seen = p > 1e-3
    log_q = np.log(np.where(seen, q, 1))
    cross = -np.sum(p * log_q, axis=1)
    lowest = -np.sum(p * np.log(np.where(seen, p, 1)), axis=1)
    return cross, lowest
