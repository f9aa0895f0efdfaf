# ==== convolutions ====
"""Two convolutions: of x with w, and of x² with ones."""

import numpy as np


def correlate(x, kernel):
    high, wide, _ = kernel.shape
    rows, columns = x.shape[1] - high + 1, x.shape[2] - wide + 1
    total = np.zeros((len(x), rows, columns))
    for a in range(high):
        for b in range(wide):
            total += x[:, a : a + rows, b : b + columns] @ kernel[a, b]
    return total


def patch_distances(x, w):
    squares = correlate(x * x, np.ones_like(w))
    distance = squares - 2 * correlate(x, w) + np.vdot(w, w)
    flat = [int(np.argmin(image)) for image in distance]
    nearest = np.array([divmod(number, distance.shape[2]) for number in flat])
    return distance, nearest


# ==== differences ====
"""Each patch less w, without the expansion, and the nearest by argwhere."""

import numpy as np


def patch_distances(x, w):
    high, wide, _ = w.shape
    rows, columns = x.shape[1] - high + 1, x.shape[2] - wide + 1
    distance = np.zeros((len(x), rows, columns))
    for a, b, c in np.ndindex(w.shape):
        distance += np.square(x[:, a : a + rows, b : b + columns, c] - w[a, b, c])
    nearest = [np.argwhere(image == image.min())[0] for image in distance]
    return distance, np.array(nearest)


# ==== float32 ====
"""In single precision."""

import numpy as np


def patch_distances(x, w):
    x, w = x.astype(np.float32), w.astype(np.float32)
    patches = np.lib.stride_tricks.sliding_window_view(x, w.shape, axis=(1, 2, 3))[:, :, :, 0]
    d = np.sum(patches**2, axis=(3, 4, 5)) - 2 * np.tensordot(patches, w, 3) + np.sum(w * w)
    flat = d.reshape(len(d), -1).argmin(1)
    return d, np.stack(np.unravel_index(flat, d.shape[1:]), axis=1).astype(np.int32)


# ==== loops ====
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


# ==== matrix_of_patches ====
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
