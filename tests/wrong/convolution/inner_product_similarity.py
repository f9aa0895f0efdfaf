# ==== largest_inner ====
"""The nearest patch is taken to be the one with the largest inner product, whatever its
norm."""

import numpy as np


def patch_distances(x, w):
    windows = np.lib.stride_tricks.sliding_window_view(x, w.shape, axis=(1, 2, 3))
    patches = windows[:, :, :, 0]
    inner = np.sum(patches * w, axis=(3, 4, 5))
    patch_squares = np.sum(patches**2, axis=(3, 4, 5))
    distance = patch_squares - 2 * inner + np.sum(w**2)
    flat = inner.reshape(len(x), -1).argmax(axis=1)
    nearest = np.stack(np.unravel_index(flat, distance.shape[1:]), axis=1)
    return distance, nearest


# ==== norm_of_w_left_out ====
"""The squared norm of w is left out, since it is the same for all patches."""

import numpy as np


def patch_distances(x, w):
    windows = np.lib.stride_tricks.sliding_window_view(x, w.shape, axis=(1, 2, 3))
    patches = windows[:, :, :, 0]
    inner = np.sum(patches * w, axis=(3, 4, 5))
    patch_squares = np.sum(patches**2, axis=(3, 4, 5))
    distance = patch_squares - 2 * inner
    flat = distance.reshape(len(x), -1).argmin(axis=1)
    nearest = np.stack(np.unravel_index(flat, distance.shape[1:]), axis=1)
    return distance, nearest


# ==== root_taken ====
"""The root is taken, although the squared distance is asked for."""

import numpy as np


def patch_distances(x, w):
    windows = np.lib.stride_tricks.sliding_window_view(x, w.shape, axis=(1, 2, 3))
    patches = windows[:, :, :, 0]
    inner = np.sum(patches * w, axis=(3, 4, 5))
    patch_squares = np.sum(patches**2, axis=(3, 4, 5))
    distance = np.sqrt(np.maximum(patch_squares - 2 * inner + np.sum(w**2), 0))
    flat = distance.reshape(len(x), -1).argmin(axis=1)
    nearest = np.stack(np.unravel_index(flat, distance.shape[1:]), axis=1)
    return distance, nearest


# ==== whole_batch_argmin ====
"""One minimum is taken over the whole batch."""

import numpy as np


def patch_distances(x, w):
    windows = np.lib.stride_tricks.sliding_window_view(x, w.shape, axis=(1, 2, 3))
    patches = windows[:, :, :, 0]
    inner = np.sum(patches * w, axis=(3, 4, 5))
    patch_squares = np.sum(patches**2, axis=(3, 4, 5))
    distance = patch_squares - 2 * inner + np.sum(w**2)
    flat = np.full(len(x), distance.argmin())
    nearest = np.stack(np.unravel_index(flat, distance.shape[1:]), axis=1)
    return distance, nearest


# ==== farthest ====
"""argmax is used, as one does with similarities."""

import numpy as np


def patch_distances(x, w):
    windows = np.lib.stride_tricks.sliding_window_view(x, w.shape, axis=(1, 2, 3))
    patches = windows[:, :, :, 0]
    inner = np.sum(patches * w, axis=(3, 4, 5))
    patch_squares = np.sum(patches**2, axis=(3, 4, 5))
    distance = patch_squares - 2 * inner + np.sum(w**2)
    flat = distance.reshape(len(x), -1).argmax(axis=1)
    nearest = np.stack(np.unravel_index(flat, distance.shape[1:]), axis=1)
    return distance, nearest


# ==== factor_two_forgotten ====
"""The factor 2 of the mixed term is forgotten."""

import numpy as np


def patch_distances(x, w):
    windows = np.lib.stride_tricks.sliding_window_view(x, w.shape, axis=(1, 2, 3))
    patches = windows[:, :, :, 0]
    inner = np.sum(patches * w, axis=(3, 4, 5))
    patch_squares = np.sum(patches**2, axis=(3, 4, 5))
    distance = patch_squares - inner + np.sum(w**2)
    flat = distance.reshape(len(x), -1).argmin(axis=1)
    nearest = np.stack(np.unravel_index(flat, distance.shape[1:]), axis=1)
    return distance, nearest


# ==== channels_not_summed ====
"""The sums are taken over height and width only."""

import numpy as np


def patch_distances(x, w):
    windows = np.lib.stride_tricks.sliding_window_view(x, w.shape, axis=(1, 2, 3))
    patches = windows[:, :, :, 0]
    inner = np.sum(patches * w, axis=(3, 4))
    patch_squares = np.sum(patches**2, axis=(3, 4))
    distance = patch_squares - 2 * inner + np.sum(w**2)
    flat = distance.reshape(len(x), -1).argmin(axis=1)
    nearest = np.stack(np.unravel_index(flat, distance.shape[1:]), axis=1)
    return distance, nearest


# ==== norm_not_squared ====
"""The norm of w is used without its square."""

import numpy as np


def patch_distances(x, w):
    windows = np.lib.stride_tricks.sliding_window_view(x, w.shape, axis=(1, 2, 3))
    patches = windows[:, :, :, 0]
    inner = np.sum(patches * w, axis=(3, 4, 5))
    patch_squares = np.sum(patches**2, axis=(3, 4, 5))
    distance = patch_squares - 2 * inner + np.linalg.norm(w)
    flat = distance.reshape(len(x), -1).argmin(axis=1)
    nearest = np.stack(np.unravel_index(flat, distance.shape[1:]), axis=1)
    return distance, nearest


# ==== normalised_similarity ====
"""The inner product is divided by the norms, as in the cosine similarity."""

import numpy as np


def patch_distances(x, w):
    windows = np.lib.stride_tricks.sliding_window_view(x, w.shape, axis=(1, 2, 3))
    patches = windows[:, :, :, 0]
    inner = np.sum(patches * w, axis=(3, 4, 5)) / np.linalg.norm(w)
    patch_squares = np.sum(patches**2, axis=(3, 4, 5))
    distance = patch_squares - 2 * inner + np.sum(w**2)
    flat = distance.reshape(len(x), -1).argmin(axis=1)
    nearest = np.stack(np.unravel_index(flat, distance.shape[1:]), axis=1)
    return distance, nearest


# ==== column_order ====
"""The distances are laid out column by column before the minimum is sought."""

import numpy as np


def patch_distances(x, w):
    windows = np.lib.stride_tricks.sliding_window_view(x, w.shape, axis=(1, 2, 3))
    patches = windows[:, :, :, 0]
    inner = np.sum(patches * w, axis=(3, 4, 5))
    patch_squares = np.sum(patches**2, axis=(3, 4, 5))
    distance = patch_squares - 2 * inner + np.sum(w**2)
    flat = distance.transpose(0, 2, 1).reshape(len(x), -1).argmin(axis=1)
    nearest = np.stack(np.unravel_index(flat, distance.shape[1:]), axis=1)
    return distance, nearest
