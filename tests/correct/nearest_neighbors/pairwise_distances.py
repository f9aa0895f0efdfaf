# ==== loops ====
"""One pair after the other, in plain Python."""

import math

import numpy as np


def cosine_distance(a, b):
    product = sum(s * t for s, t in zip(a, b, strict=True))
    return 1 - product / math.sqrt(sum(s * s for s in a)) / math.sqrt(sum(t * t for t in b))


def lp(a, b, p):
    return sum(abs(s - t) ** p for s, t in zip(a, b, strict=True)) ** (1 / p)


def pairwise_distances(x, y, p):
    euclidean = np.array([[math.dist(a, b) for b in y] for a in x])
    manhattan = np.array([[lp(a, b, 1) for b in y] for a in x])
    minkowski = np.array([[lp(a, b, p) for b in y] for a in x])
    cosine = np.array([[cosine_distance(a, b) for b in y] for a in x])
    return euclidean, manhattan, minkowski, cosine


# ==== norms ====
"""Norms with their order, and unit vectors multiplied by einsum."""

import numpy as np


def pairwise_distances(x, y, p):
    difference = np.expand_dims(x, 1) - np.expand_dims(y, 0)
    euclidean, manhattan, minkowski = (
        np.linalg.norm(difference, ord=order, axis=2) for order in (2, 1, p)
    )
    a = x / np.linalg.norm(x, axis=1, keepdims=True)
    b = y / np.linalg.norm(y, axis=1, keepdims=True)
    return euclidean, manhattan, minkowski, 1 - np.einsum("if,jf->ij", a, b)


# ==== float32 ====
"""In single precision."""

import numpy as np


def pairwise_distances(x, y, p):
    x, y, p = x.astype(np.float32), y.astype(np.float32), np.float32(p)
    distance = np.abs(x[:, None, :] - y[None, :, :])
    euclidean = np.sqrt(np.square(distance).sum(axis=2))
    minkowski = np.power(np.power(distance, p).sum(axis=2), 1 / p)
    angle = (x @ y.T) / np.sqrt((x**2).sum(axis=1)[:, None] * (y**2).sum(axis=1)[None])
    return euclidean, distance.sum(axis=2), minkowski, 1 - angle


# ==== expanded ====
"""The square of a difference multiplied out; half the squared distance of unit vectors."""

import numpy as np


def squared(x, y):
    return np.sum(x * x, axis=1, keepdims=True) - 2 * np.dot(x, y.T) + np.sum(y * y, axis=1)


def unit(rows):
    return rows / np.sqrt(np.sum(rows * rows, axis=1, keepdims=True))


def pairwise_distances(x, y, p):
    columns = [np.abs(np.subtract.outer(a, b)) for a, b in zip(x.T, y.T, strict=True)]
    manhattan = sum(columns)
    minkowski = sum(column**p for column in columns) ** (1 / p)
    return np.sqrt(squared(x, y)), manhattan, minkowski, squared(unit(x), unit(y)) / 2
