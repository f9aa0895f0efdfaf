# ==== loops ====
"""Value by value of X, over the pairs that occur."""

import math

import numpy as np


def conditional_entropy(joint):
    entropies = []
    conditional = 0.0
    for row in joint:
        total = sum(row)
        entropy = 0.0
        for probability in row:
            if probability > 0:
                share = probability / total
                entropy += share * math.log2(1 / share)
        entropies.append(entropy)
        conditional += total * entropy
    return np.array(entropies), conditional


# ==== chain_rule ====
"""H(X, Y) − H(X), and of each row by itself."""

import numpy as np


def entropy(p):
    p = p[p > 0]
    return -np.sum(p * np.log2(p))


def conditional_entropy(joint):
    totals = joint.sum(axis=1)
    entropies = [
        entropy(row / total) if total else 0.0 for row, total in zip(joint, totals, strict=True)
    ]
    return np.array(entropies), entropy(joint.ravel()) - entropy(totals)


# ==== surprise ====
"""The expected self-information of Y once X is known."""

import numpy as np


def conditional_entropy(joint):
    p_x = joint.sum(axis=1, keepdims=True)
    with np.errstate(divide="ignore", invalid="ignore"):
        surprise = np.where(joint > 0, np.log2(p_x) - np.log2(joint), 0)
        entropies = np.nan_to_num((joint * surprise).sum(axis=1) / p_x[:, 0])
    return entropies, (joint * surprise).sum()


# ==== without_values_that_never_occur ====
"""Rows of 0 are left out first."""

import numpy as np


def conditional_entropy(joint):
    p_x = joint.sum(1)
    occur = np.flatnonzero(p_x)
    shares = joint[occur] / p_x[occur, None]
    logarithms = np.log2(np.clip(shares, 1e-300, 1))
    entropies = np.zeros(len(joint))
    entropies[occur] = -np.einsum("ij,ij->i", shares, logarithms)
    return entropies, np.average(entropies, weights=p_x)
