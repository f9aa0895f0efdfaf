# ==== loops ====
"""Element by element."""

import math

import numpy as np


def l2_normalize_rows(x, epsilon):
    unit = np.zeros(x.shape)
    for i, row in enumerate(x):
        length = math.sqrt(max(sum(value * value for value in row), epsilon))
        for j, value in enumerate(row):
            unit[i, j] = value / length
    similarity = np.array([[sum(a * b for a, b in zip(p, q)) for q in unit] for p in unit])
    return unit, similarity


# ==== short_rows_apart ====
"""All rows by the library's norm, short ones once more."""

import numpy as np


def l2_normalize_rows(x, epsilon):
    norms = np.linalg.norm(x, axis=1)
    short = norms * norms < epsilon
    divisors = norms.copy()
    divisors[short] = np.sqrt(epsilon)
    unit = x / divisors.reshape(-1, 1)
    return unit, np.dot(unit, unit.transpose())


# ==== angles_last ====
"""The similarities from the inner products of x, divided by both lengths."""

import numpy as np


def l2_normalize_rows(x, epsilon):
    products = x @ x.T
    lengths = np.sqrt(np.clip(np.diag(products), epsilon, None))
    return x / lengths[:, None], products / np.outer(lengths, lengths)


# ==== broadcast ====
"""Transposed, so that the lengths need no axis."""

import numpy as np


def l2_normalize_rows(x, epsilon):
    unit = (x.T / np.sqrt(np.fmax((x * x).sum(-1), epsilon))).T
    similarity = (unit[:, None, :] * unit[None]).sum(-1)
    return unit, similarity
