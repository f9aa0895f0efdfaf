# ==== loops ====
"""Pair by pair, with plain Python."""

import math

import numpy as np


def siamese_contrastive(first, second, same, margin):
    distances, total = [], 0.0
    gradient = np.zeros(first.shape)
    for n, (a, b, y) in enumerate(zip(first, second, same, strict=True)):
        d = math.dist(a, b)
        distances.append(d)
        if y:
            total += d * d
            gradient[n] = 2 * (a - b)
        elif d < margin:
            total += (margin - d) ** 2
            gradient[n] = -2 * (margin - d) * (a - b) / d
    return np.array(distances), total / len(same), gradient / len(same)


# ==== chain_rule ====
"""The derivative by the distance first, then that of the distance."""

import numpy as np


def siamese_contrastive(first, second, same, margin):
    d = np.sqrt(((first - second) ** 2).sum(axis=1))
    hinge = np.clip(margin - d, 0, None)
    loss = np.where(same, d**2, hinge**2).mean()
    by_distance = np.where(same, 2 * d, -2 * hinge) / len(d)
    way = (first - second) / d[:, None]
    return d, loss, by_distance[:, None] * way


# ==== by_kind ====
"""The two kinds of pairs one after the other."""

import numpy as np


def siamese_contrastive(first, second, same, margin):
    w = first - second
    d = np.hypot.reduce(w, axis=1)
    near = (same == 0) & (d < margin)
    loss = (np.sum(d[same == 1] ** 2) + np.sum((margin - d[near]) ** 2)) / d.size
    gradient = np.zeros_like(w)
    gradient[same == 1] = 2 * w[same == 1]
    gradient[near] = (2 - 2 * margin / d[near])[:, None] * w[near]
    return d, loss, gradient / d.size
