# ==== flat_argmin ====
"""argmin without an axis."""

import numpy as np


def kmeans_step(x, centroids):
    squares = np.sum((x[:, np.newaxis] - centroids) ** 2, axis=-1)
    labels = np.argmin(squares)
    updated = centroids.copy()
    for c in range(len(centroids)):
        if np.any(labels == c):
            updated[c] = np.mean(x[labels == c], axis=0)
    inertia = np.sum((x - updated[labels]) ** 2)
    return labels, updated, inertia


# ==== counted_from_one ====
"""Clusters are numbered from 1."""

import numpy as np


def kmeans_step(x, centroids):
    squares = np.sum((x[:, np.newaxis] - centroids) ** 2, axis=-1)
    labels = np.argmin(squares, axis=1) + 1
    updated = centroids.copy()
    for c in range(len(centroids)):
        if np.any(labels == c):
            updated[c] = np.mean(x[labels == c], axis=0)
    inertia = np.sum((x - updated[labels]) ** 2)
    return labels, updated, inertia


# ==== manhattan ====
"""Absolute differences."""

import numpy as np


def kmeans_step(x, centroids):
    squares = np.sum(np.abs(x[:, np.newaxis] - centroids), axis=-1)
    labels = np.argmin(squares, axis=1)
    updated = centroids.copy()
    for c in range(len(centroids)):
        if np.any(labels == c):
            updated[c] = np.mean(x[labels == c], axis=0)
    inertia = np.sum((x - updated[labels]) ** 2)
    return labels, updated, inertia


# ==== mean_over_features ====
"""The mean over the wrong axis."""

import numpy as np


def kmeans_step(x, centroids):
    squares = np.sum((x[:, np.newaxis] - centroids) ** 2, axis=-1)
    labels = np.argmin(squares, axis=1)
    updated = centroids.copy()
    for c in range(len(centroids)):
        if np.any(labels == c):
            updated[c] = np.mean(x[labels == c], axis=1)
    inertia = np.sum((x - updated[labels]) ** 2)
    return labels, updated, inertia


# ==== nan ====
"""Nothing is done about clusters without rows."""

import numpy as np


def kmeans_step(x, centroids):
    squares = np.sum((x[:, np.newaxis] - centroids) ** 2, axis=-1)
    labels = np.argmin(squares, axis=1)
    updated = centroids.copy()
    for c in range(len(centroids)):
        updated[c] = x[labels == c].mean(axis=0)
    inertia = np.sum((x - updated[labels]) ** 2)
    return labels, updated, inertia


# ==== origin ====
"""Clusters without rows get a mean of 0."""

import numpy as np


def kmeans_step(x, centroids):
    squares = np.sum((x[:, np.newaxis] - centroids) ** 2, axis=-1)
    labels = np.argmin(squares, axis=1)
    updated = centroids.copy()
    for c in range(len(centroids)):
        updated[c] = np.sum(x[labels == c], axis=0) / max(1, np.sum(labels == c))
    inertia = np.sum((x - updated[labels]) ** 2)
    return labels, updated, inertia


# ==== more_than_one ====
"""A cluster of a single row is left where it was."""

import numpy as np


def kmeans_step(x, centroids):
    squares = np.sum((x[:, np.newaxis] - centroids) ** 2, axis=-1)
    labels = np.argmin(squares, axis=1)
    updated = centroids.copy()
    for c in range(len(centroids)):
        if np.sum(labels == c) > 1:
            updated[c] = np.mean(x[labels == c], axis=0)
    inertia = np.sum((x - updated[labels]) ** 2)
    return labels, updated, inertia


# ==== halfway ====
"""Centroids go half of the way."""

import numpy as np


def kmeans_step(x, centroids):
    squares = np.sum((x[:, np.newaxis] - centroids) ** 2, axis=-1)
    labels = np.argmin(squares, axis=1)
    updated = centroids.copy()
    for c in range(len(centroids)):
        if np.any(labels == c):
            updated[c] = (centroids[c] + np.mean(x[labels == c], axis=0)) / 2
    inertia = np.sum((x - updated[labels]) ** 2)
    return labels, updated, inertia


# ==== argument_changed ====
"""The argument is changed, and the copy is returned."""

import numpy as np


def kmeans_step(x, centroids):
    squares = np.sum((x[:, np.newaxis] - centroids) ** 2, axis=-1)
    labels = np.argmin(squares, axis=1)
    updated = centroids.copy()
    for c in range(len(centroids)):
        if np.any(labels == c):
            centroids[c] = np.mean(x[labels == c], axis=0)
    inertia = np.sum((x - updated[labels]) ** 2)
    return labels, updated, inertia


# ==== before_the_move ====
"""The inertia is that of the old centroids."""

import numpy as np


def kmeans_step(x, centroids):
    squares = np.sum((x[:, np.newaxis] - centroids) ** 2, axis=-1)
    labels = np.argmin(squares, axis=1)
    updated = centroids.copy()
    for c in range(len(centroids)):
        if np.any(labels == c):
            updated[c] = np.mean(x[labels == c], axis=0)
    inertia = np.sum((x - centroids[labels]) ** 2)
    return labels, updated, inertia


# ==== mean_inertia ====
"""A mean where there is a sum."""

import numpy as np


def kmeans_step(x, centroids):
    squares = np.sum((x[:, np.newaxis] - centroids) ** 2, axis=-1)
    labels = np.argmin(squares, axis=1)
    updated = centroids.copy()
    for c in range(len(centroids)):
        if np.any(labels == c):
            updated[c] = np.mean(x[labels == c], axis=0)
    inertia = np.mean((x - updated[labels]) ** 2)
    return labels, updated, inertia


# ==== how_far_centroids_went ====
"""How far the centroids went."""

import numpy as np


def kmeans_step(x, centroids):
    squares = np.sum((x[:, np.newaxis] - centroids) ** 2, axis=-1)
    labels = np.argmin(squares, axis=1)
    updated = centroids.copy()
    for c in range(len(centroids)):
        if np.any(labels == c):
            updated[c] = np.mean(x[labels == c], axis=0)
    inertia = np.sum((centroids - updated) ** 2)
    return labels, updated, inertia


# ==== sum_of_absolute_values ====
"""The absolute differences are added up: another distance may have another nearest
centroid.
"""

import numpy as np


def kmeans_step(x, centroids):
    squares = np.sum(np.abs(x[:, None] - centroids), axis=-1)
    labels = np.argmin(squares, axis=1)
    updated = centroids.copy()
    for c in range(len(centroids)):
        if np.any(labels == c):
            updated[c] = np.mean(x[labels == c], axis=0)
    inertia = np.sum((x - updated[labels]) ** 2)
    return labels, updated, inertia


# ==== axis_forgotten ====
"""The rows of x and the centroids are subtracted without a new axis; the shapes do not
fit.
"""

import numpy as np


def kmeans_step(x, centroids):
    squares = np.sum((x - centroids) ** 2, axis=-1)
    labels = np.argmin(squares, axis=1)
    updated = centroids.copy()
    for c in range(len(centroids)):
        if np.any(labels == c):
            updated[c] = np.mean(x[labels == c], axis=0)
    inertia = np.sum((x - updated[labels]) ** 2)
    return labels, updated, inertia


# ==== rows_for_each_centroid ====
"""The argmin is along the samples: the nearest row of each centroid."""

import numpy as np


def kmeans_step(x, centroids):
    squares = np.sum((x[:, None] - centroids) ** 2, axis=-1)
    labels = np.argmin(squares, axis=0)
    updated = centroids.copy()
    for c in range(len(centroids)):
        if np.any(labels == c):
            updated[c] = np.mean(x[labels == c], axis=0)
    inertia = np.sum((x - updated[labels]) ** 2)
    return labels, updated, inertia


# ==== later_of_equal_centroids ====
"""A loop with ≤ leaves the larger number where distances are equal."""

import numpy as np


def kmeans_step(x, centroids):
    squares = np.sum((x[:, None] - centroids) ** 2, axis=-1)
    labels = np.zeros(len(x), dtype=int)
    for c in range(1, len(centroids)):
        nearer = squares[:, c] <= squares[np.arange(len(x)), labels]
        labels[nearer] = c
    updated = centroids.copy()
    for c in range(len(centroids)):
        if np.any(labels == c):
            updated[c] = np.mean(x[labels == c], axis=0)
    inertia = np.sum((x - updated[labels]) ** 2)
    return labels, updated, inertia


# ==== empty_cluster_undefined ====
"""The mean of no rows is NaN; a centroid without rows is not thought of."""

import numpy as np


def kmeans_step(x, centroids):
    squares = np.sum((x[:, None] - centroids) ** 2, axis=-1)
    labels = np.argmin(squares, axis=1)
    updated = centroids.copy()
    for c in range(len(centroids)):
        updated[c] = np.mean(x[labels == c], axis=0)
    inertia = np.sum((x - updated[labels]) ** 2)
    return labels, updated, inertia


# ==== empty_cluster_at_zero ====
"""The sum is divided by at least 1, so that a centroid without rows goes to the
origin.
"""

import numpy as np


def kmeans_step(x, centroids):
    squares = np.sum((x[:, None] - centroids) ** 2, axis=-1)
    labels = np.argmin(squares, axis=1)
    updated = centroids.copy()
    for c in range(len(centroids)):
        updated[c] = np.sum(x[labels == c], axis=0) / max(np.sum(labels == c), 1)
    inertia = np.sum((x - updated[labels]) ** 2)
    return labels, updated, inertia


# ==== single_row_ignored ====
"""A centroid is moved only if more than one row is assigned to it."""

import numpy as np


def kmeans_step(x, centroids):
    squares = np.sum((x[:, None] - centroids) ** 2, axis=-1)
    labels = np.argmin(squares, axis=1)
    updated = centroids.copy()
    for c in range(len(centroids)):
        if np.sum(labels == c) > 1:
            updated[c] = np.mean(x[labels == c], axis=0)
    inertia = np.sum((x - updated[labels]) ** 2)
    return labels, updated, inertia


# ==== iterated_to_the_end ====
"""The whole of k-means is written: it goes on until the labels do not change, not for
one iteration.
"""

import numpy as np


def kmeans_step(x, centroids):
    updated = centroids.copy()
    labels = None
    while True:
        squares = np.sum((x[:, None] - updated) ** 2, axis=-1)
        nearest = np.argmin(squares, axis=1)
        if labels is not None and np.array_equal(labels, nearest):
            break
        labels = nearest
        for c in range(len(centroids)):
            if np.any(labels == c):
                updated[c] = np.mean(x[labels == c], axis=0)
    inertia = np.sum((x - updated[labels]) ** 2)
    return labels, updated, inertia


# ==== inertia_before_the_move ====
"""The inertia is the sum of the smallest squares, that is, to the old centroids."""

import numpy as np


def kmeans_step(x, centroids):
    squares = np.sum((x[:, None] - centroids) ** 2, axis=-1)
    labels = np.argmin(squares, axis=1)
    updated = centroids.copy()
    for c in range(len(centroids)):
        if np.any(labels == c):
            updated[c] = np.mean(x[labels == c], axis=0)
    inertia = np.sum(np.min(squares, axis=1))
    return labels, updated, inertia


# ==== inertia_of_a_new_assignment ====
"""After the move each row is measured to its nearest centroid, which need not be the
one it was assigned to.
"""

import numpy as np


def kmeans_step(x, centroids):
    squares = np.sum((x[:, None] - centroids) ** 2, axis=-1)
    labels = np.argmin(squares, axis=1)
    updated = centroids.copy()
    for c in range(len(centroids)):
        if np.any(labels == c):
            updated[c] = np.mean(x[labels == c], axis=0)
    inertia = np.sum(np.min(np.sum((x[:, None] - updated) ** 2, axis=-1), axis=1))
    return labels, updated, inertia
