"""Patches as rows of a matrix and w as a vector."""

import numpy as np


def patch_distances(x, w):
    patches = np.lib.stride_tricks.sliding_window_view(x, w.shape, axis=(1, 2, 3))
    shape = patches.shape[:3]
    rows, vector = patches.reshape(-1, w.size), w.ravel()
    norms = np.linalg.norm(rows, axis=1)
    distance = norms**2 - 2 * (rows @ vector) + vector @ vector
    distance = distance.reshape(shape)
    flat = distance.reshape(len(x), -1).argmin(axis=1)
    return distance, np.column_stack([flat // shape[2], flat % shape[2]])
