# ==== loops ====
"""Symbol by symbol."""

import math

import numpy as np


def entropy_bits(p):
    information = np.zeros(p.shape)
    entropy = np.zeros(len(p))
    for n, row in enumerate(p):
        for k, probability in enumerate(row):
            if probability > 0:
                information[n, k] = math.log2(1 / probability)
                entropy[n] += probability * information[n, k]
    return information, entropy


# ==== nan_to_num ====
"""Infinite information replaced afterwards."""

import numpy as np


def entropy_bits(p):
    with np.errstate(divide="ignore"):
        information = np.log2(1 / p)
    information[np.isinf(information)] = 0
    return information, (p * information).sum(axis=-1)


# ==== float32 ====
"""In single precision."""

import numpy as np


def entropy_bits(p):
    information = np.zeros(p.shape, np.float32)
    seen = p > 0
    information[seen] = -np.log(p[seen]) / np.log(2)
    return information, (p * information).sum(axis=1).astype(np.float32)


# ==== clipped ====
"""Clipped from below by something that no probability falls short of, then set to 0."""

import numpy as np


def entropy_bits(p):
    logarithms = np.log(np.clip(p, 1e-300, None)) / np.log(2)
    return np.where(p == 0, 0.0, -logarithms), -np.sum(p * logarithms, axis=1)
