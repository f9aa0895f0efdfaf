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
