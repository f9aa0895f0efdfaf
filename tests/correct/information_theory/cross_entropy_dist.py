# ==== loops ====
"""Symbol by symbol, over those that the data have."""

import math

import numpy as np


def cross_entropy_dist(p, q):
    cross, lowest = [], []
    for data, model in zip(p, q, strict=True):
        pairs = [(a, b) for a, b in zip(data, model, strict=True) if a > 0]
        cross.append(-sum(a * math.log(b) for a, b in pairs))
        lowest.append(-sum(a * math.log(a) for a, _ in pairs))
    return np.array(cross), np.array(lowest)


# ==== masked ====
"""With masked arrays."""

import numpy as np


def cross_entropy_dist(p, q):
    unseen = p == 0
    log_q = np.ma.log(np.ma.array(q, mask=unseen)).filled(0)
    log_p = np.ma.log(np.ma.array(p, mask=unseen)).filled(0)
    return -(p * log_q).sum(1), -(p * log_p).sum(1)


# ==== entropy_and_divergence ====
"""The entropy of the data, and the divergence on top."""

import numpy as np


def cross_entropy_dist(p, q):
    safe_p, safe_q = np.where(p > 0, p, 1), np.where(p > 0, q, 1)
    entropy = np.sum(p * np.log(1 / safe_p), axis=1)
    divergence = np.sum(p * np.log(safe_p / safe_q), axis=1)
    return entropy + divergence, entropy


# ==== tiny_floor ====
"""Logarithms of the smallest number there is, where a probability is 0."""

import numpy as np


def cross_entropy_dist(p, q):
    tiny = np.finfo(float).tiny
    cross = np.diag(-p @ np.log(np.maximum(q, tiny)).T)
    lowest = np.diag(-p @ np.log(np.maximum(p, tiny)).T)
    return cross.copy(), lowest.copy()


# ==== float32 ====
"""In single precision."""

import numpy as np


def cross_entropy_dist(p, q):
    p32, q32 = p.astype(np.float32), q.astype(np.float32)
    seen = p32 > 0
    log_q = np.log(np.where(seen, q32, np.float32(1)))
    log_p = np.log(np.where(seen, p32, np.float32(1)))
    return -(p32 * log_q).sum(axis=1), -(p32 * log_p).sum(axis=1)
