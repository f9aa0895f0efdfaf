# ==== loops ====
"""Plain Python: sums and counts for each cluster."""


def squared(a, b):
    return sum((p - q) ** 2 for p, q in zip(a, b, strict=True))


def kmeans_step(x, centroids):
    rows, places = x.tolist(), centroids.tolist()
    labels = [
        min(range(len(places)), key=lambda number: squared(row, places[number])) for row in rows
    ]
    updated = []
    for number, place in enumerate(places):
        mine = [row for row, label in zip(rows, labels, strict=True) if label == number]
        updated.append([sum(c) / len(mine) for c in zip(*mine, strict=True)] if mine else place)
    inertia = sum(squared(row, updated[label]) for row, label in zip(rows, labels, strict=True))
    return labels, updated, inertia


# ==== one_hot ====
"""Means by a matrix product with the assignment."""

import numpy as np


def kmeans_step(x, centroids):
    squares = (x**2).sum(1, keepdims=True) - 2 * x @ centroids.T + (centroids**2).sum(1)
    labels = squares.round(9).argmin(axis=1)
    assigned = np.eye(len(centroids))[labels]
    counts = assigned.sum(axis=0)[:, None]
    updated = np.where(counts > 0, assigned.T @ x / np.maximum(counts, 1), centroids)
    gaps = x - assigned @ updated
    return labels, updated, np.einsum("nf,nf->", gaps, gaps)


# ==== running ====
"""Every row is added to its centroid's sum as it comes; the inertia is added per cluster."""

import numpy as np


def kmeans_step(x, centroids):
    labels = np.zeros(len(x), dtype=int)
    sums, counts = np.zeros_like(centroids), np.zeros(len(centroids))
    for i, row in enumerate(x):
        distances = np.hypot.reduce(row - centroids, axis=1)
        labels[i] = np.flatnonzero(distances <= distances.min() + 1e-12)[0]
        sums[labels[i]] += row
        counts[labels[i]] += 1
    updated = np.array(
        [s / n if n else old for s, n, old in zip(sums, counts, centroids, strict=True)]
    )
    total = 0.0
    for c in np.unique(labels):
        total += ((x[labels == c] - updated[c]) ** 2).sum()
    return labels, updated, total
