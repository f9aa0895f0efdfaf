# ==== reversed_direction ====
"""The divergence of q from p is computed, as the learner reads the bar as in a
conditional probability."""

import numpy as np


def kl_divergence(p, q):
    seen = p > 0
    log_ratio = np.where(seen, np.log(np.where(seen, q, 1) / np.where(seen, p, 1)), 0)
    divergence = np.sum(q * log_ratio, axis=1)
    return divergence


# ==== minus_in_front ====
"""The learner puts a minus in front, as in the entropy."""

import numpy as np


def kl_divergence(p, q):
    seen = p > 0
    log_ratio = np.log(np.where(seen, p, 1)) - np.log(np.where(seen, q, 1))
    divergence = -np.sum(p * log_ratio, axis=1)
    return divergence


# ==== weighted_by_q ====
"""The ratio is right, but its mean is taken under q."""

import numpy as np


def kl_divergence(p, q):
    seen = p > 0
    log_ratio = np.log(np.where(seen, p, 1)) - np.log(np.where(seen, q, 1))
    divergence = np.sum(q * log_ratio, axis=1)
    return divergence


# ==== epsilon_in_the_ratio ====
"""A small number is added above and below, which changes the ratio of small
probabilities."""

import numpy as np


def kl_divergence(p, q):
    seen = p > 0
    log_ratio = np.log((p + 1e-7) / (q + 1e-7))
    divergence = np.sum(p * log_ratio, axis=1)
    return divergence


# ==== bits ====
"""The logarithm has the base 2, as in most examples with symbols."""

import numpy as np


def kl_divergence(p, q):
    seen = p > 0
    log_ratio = np.log2(np.where(seen, p, 1)) - np.log2(np.where(seen, q, 1))
    divergence = np.sum(p * log_ratio, axis=1)
    return divergence


# ==== mean_over_symbols ====
"""The terms are averaged over the symbols, as the mean squared error is, and not added
up."""

import numpy as np


def kl_divergence(p, q):
    seen = p > 0
    log_ratio = np.log(np.where(seen, p, 1)) - np.log(np.where(seen, q, 1))
    divergence = np.mean(p * log_ratio, axis=1)
    return divergence


# ==== absolute_ratio ====
"""A divergence is not negative, so the learner takes the absolute value of each
logarithm."""

import numpy as np


def kl_divergence(p, q):
    seen = p > 0
    log_ratio = np.log(np.where(seen, p, 1)) - np.log(np.where(seen, q, 1))
    divergence = np.sum(p * np.abs(log_ratio), axis=1)
    return divergence


# ==== seen_elements_picked ====
"""The seen elements are picked out, which gives a flat array without an axis 1."""

import numpy as np


def kl_divergence(p, q):
    seen = p > 0
    log_ratio = np.log(p[seen] / q[seen])
    divergence = np.sum(p[seen] * log_ratio, axis=1)
    return divergence


# ==== masked_by_q ====
"""The learner guards the division by q only, and forgets the logarithm of p, which is 0
in places where q is not."""

import numpy as np


def kl_divergence(p, q):
    seen = q > 0
    ratio = np.where(seen, p, 1) / np.where(seen, q, 1)
    log_ratio = np.log(ratio)
    divergence = np.sum(p * log_ratio, axis=1)
    return divergence


# ==== clipped ====
"""Nothing is added, but both distributions are clipped, and some probabilities are
below the bound."""

import numpy as np


def kl_divergence(p, q):
    seen = p > 0
    log_ratio = np.log(np.clip(p, 1e-5, 1)) - np.log(np.clip(q, 1e-5, 1))
    divergence = np.sum(p * log_ratio, axis=1)
    return divergence


# ==== small_probabilities_skipped ====
"""Symbols of a probability under a bound are left out of the sum as if it were 0."""

import numpy as np


def kl_divergence(p, q):
    seen = p > 1e-3
    log_ratio = np.log(np.where(seen, p, 1) / np.where(seen, q, 1))
    divergence = np.sum(p * log_ratio, axis=1)
    return divergence
