# ==== symmetrized_without_m ====
"""The learner makes the divergence symmetric by averaging both directions, which is
infinite where one is 0."""

import numpy as np


def divergence(a, b):
    seen = a > 0
    with np.errstate(divide="ignore"):
        log_ratio = np.log(np.where(seen, a, 1)) - np.log(np.where(seen, b, 1))
    return np.sum(np.where(seen, a * log_ratio, 0), axis=1)


def js_divergence(p, q):
    m = (p + q) / 2
    js = (divergence(p, q) + divergence(q, p)) / 2
    return js


# ==== distance ====
"""The root is taken, as scipy's function does."""

import numpy as np


def divergence(a, b):
    seen = a > 0
    with np.errstate(divide="ignore"):
        log_ratio = np.log(np.where(seen, a, 1)) - np.log(np.where(seen, b, 1))
    return np.sum(np.where(seen, a * log_ratio, 0), axis=1)


def js_divergence(p, q):
    m = (p + q) / 2
    js = np.sqrt((divergence(p, m) + divergence(q, m)) / 2)
    return js


# ==== sum_for_mean ====
"""The two divergences are added up and not halved."""

import numpy as np


def divergence(a, b):
    seen = a > 0
    with np.errstate(divide="ignore"):
        log_ratio = np.log(np.where(seen, a, 1)) - np.log(np.where(seen, b, 1))
    return np.sum(np.where(seen, a * log_ratio, 0), axis=1)


def js_divergence(p, q):
    m = (p + q) / 2
    js = divergence(p, m) + divergence(q, m)
    return js


# ==== mixture_not_halved ====
"""The mixture is the sum of p and q, which is no distribution."""

import numpy as np


def divergence(a, b):
    seen = a > 0
    with np.errstate(divide="ignore"):
        log_ratio = np.log(np.where(seen, a, 1)) - np.log(np.where(seen, b, 1))
    return np.sum(np.where(seen, a * log_ratio, 0), axis=1)


def js_divergence(p, q):
    m = p + q
    js = (divergence(p, m) + divergence(q, m)) / 2
    return js


# ==== arguments_reversed ====
"""The divergences are taken of m from p and from q, which is infinite where one of them
is 0."""

import numpy as np


def divergence(a, b):
    seen = a > 0
    with np.errstate(divide="ignore"):
        log_ratio = np.log(np.where(seen, a, 1)) - np.log(np.where(seen, b, 1))
    return np.sum(np.where(seen, a * log_ratio, 0), axis=1)


def js_divergence(p, q):
    m = (p + q) / 2
    js = (divergence(m, p) + divergence(m, q)) / 2
    return js


# ==== at_most_one ====
"""The learner knows that the value lies between 0 and 1, which is so in bits, and
divides by log 2."""

import numpy as np


def divergence(a, b):
    seen = a > 0
    with np.errstate(divide="ignore"):
        log_ratio = np.log(np.where(seen, a, 1)) - np.log(np.where(seen, b, 1))
    return np.sum(np.where(seen, a * log_ratio, 0), axis=1)


def js_divergence(p, q):
    m = (p + q) / 2
    js = (divergence(p, m) + divergence(q, m)) / (2 * np.log(2))
    return js


# ==== one_divergence_only ====
"""As m lies in the middle, the learner takes both divergences for equal and computes
one."""

import numpy as np


def divergence(a, b):
    seen = a > 0
    with np.errstate(divide="ignore"):
        log_ratio = np.log(np.where(seen, a, 1)) - np.log(np.where(seen, b, 1))
    return np.sum(np.where(seen, a * log_ratio, 0), axis=1)


def js_divergence(p, q):
    m = (p + q) / 2
    js = divergence(p, m)
    return js


# ==== mean_of_all_rows ====
"""np.mean of the pair has no axis and averages the rows, too."""

import numpy as np


def divergence(a, b):
    seen = a > 0
    with np.errstate(divide="ignore"):
        log_ratio = np.log(np.where(seen, a, 1)) - np.log(np.where(seen, b, 1))
    return np.sum(np.where(seen, a * log_ratio, 0), axis=1)


def js_divergence(p, q):
    m = (p + q) / 2
    js = np.mean([divergence(p, m), divergence(q, m)])
    return js


# ==== mixture_in_place ====
"""The mixture is written into p, whose divergence from m is 0 then."""

import numpy as np


def divergence(a, b):
    seen = a > 0
    with np.errstate(divide="ignore"):
        log_ratio = np.log(np.where(seen, a, 1)) - np.log(np.where(seen, b, 1))
    return np.sum(np.where(seen, a * log_ratio, 0), axis=1)


def js_divergence(p, q):
    m = p
    m += q
    m /= 2
    js = (divergence(p, m) + divergence(q, m)) / 2
    return js


# ==== entropies_with_zeros ====
"""The entropy of m minus the mean of the entropies is right, but 0 times log 0 is nan
here."""

import numpy as np


def divergence(a, b):
    seen = a > 0
    with np.errstate(divide="ignore"):
        log_ratio = np.log(np.where(seen, a, 1)) - np.log(np.where(seen, b, 1))
    return np.sum(np.where(seen, a * log_ratio, 0), axis=1)


def js_divergence(p, q):
    def entropy(distribution):
        return -np.sum(distribution * np.log(distribution), axis=1)

    m = (p + q) / 2
    js = entropy(m) - (entropy(p) + entropy(q)) / 2
    return js
