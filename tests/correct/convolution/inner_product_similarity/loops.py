"""Patch by patch, with the smallest distance so far kept."""

import numpy as np


def patch_distances(x, w):
    high, wide, _ = w.shape
    shape = (len(x), x.shape[1] - high + 1, x.shape[2] - wide + 1)
    distance = np.zeros(shape)
    nearest = np.zeros((len(x), 2), dtype=int)
    for n in range(len(x)):
        best = None
        for i in range(shape[1]):
            for j in range(shape[2]):
                patch = x[n, i : i + high, j : j + wide]
                inner = float((patch * w).sum())
                distance[n, i, j] = (patch**2).sum() - 2 * inner + (w**2).sum()
                if best is None or distance[n, i, j] < best:
                    best = distance[n, i, j]
                    nearest[n] = i, j
    return distance, nearest
