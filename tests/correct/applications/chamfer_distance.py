# ==== loops ====
"""Point by point."""

import numpy as np


def chamfer_distance(a, b):
    nearest, distance = [], 0.0
    for p in a:
        squares = [float(((p - q) ** 2).sum()) for q in b]
        nearest.append(squares.index(min(squares)))
        distance += min(squares)
    for q in b:
        distance += min(float(((p - q) ** 2).sum()) for p in a)
    return np.array(nearest), distance


# ==== norms_squared ====
"""Distances from norms, one side after the other."""

import numpy as np


def chamfer_distance(a, b):
    lengths = np.linalg.norm(b[None] - a[:, None], axis=-1)
    nearest = lengths.argmin(axis=1)
    forth = (lengths[np.arange(len(a)), nearest] ** 2).sum()
    back = (lengths.min(axis=0) ** 2).sum()
    return nearest, forth + back


# ==== from_the_nearest ====
"""The nearest points themselves, subtracted."""

import numpy as np


def chamfer_distance(a, b):
    def nearest_of(points, others):
        return np.array([np.argmin(np.square(others - point).sum(1)) for point in points])

    nearest = nearest_of(a, b)
    forth = np.square(a - b[nearest]).sum()
    back = np.square(b - a[nearest_of(b, a)]).sum()
    return nearest, forth + back
