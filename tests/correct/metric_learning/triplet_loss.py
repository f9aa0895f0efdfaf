# ==== all_triplets ====
"""All triplets of an anchor, of which the largest loss counts."""

import numpy as np


def triplet_loss(features, labels, margin):
    e = features / np.sqrt(np.sum(features * features, axis=1))[:, None]
    count = len(labels)
    losses = np.zeros(count)
    for a in range(count):
        for p in range(count):
            for n in range(count):
                if p != a and labels[p] == labels[a] and labels[n] != labels[a]:
                    gap = np.sum((e[a] - e[p]) ** 2) - np.sum((e[a] - e[n]) ** 2)
                    losses[a] = max(losses[a], gap + margin)
    return losses, losses.sum() / count


# ==== cosines ====
"""From cosine similarities, of which the least and the greatest are looked for."""

import numpy as np


def triplet_loss(features, labels, margin):
    norms = np.linalg.norm(features, axis=-1)
    cosines = features @ features.T / norms[:, None] / norms
    same = np.equal.outer(labels, labels)
    hardest_positive = np.where(same, cosines, 2).min(axis=1)
    hardest_negative = np.where(same, -2, cosines).max(axis=1)
    losses = np.maximum(0, 2 * (hardest_negative - hardest_positive) + margin)
    return losses, np.average(losses)


# ==== masked ====
"""Masked arrays, row by row."""

import numpy as np


def triplet_loss(features, labels, margin):
    x = np.array([row / np.linalg.norm(row) for row in features])
    losses = []
    for anchor, label in zip(x, labels, strict=True):
        d = ((x - anchor) ** 2).sum(axis=1)
        own = np.ma.masked_array(d, mask=labels != label)
        others = np.ma.masked_array(d, mask=labels == label)
        losses.append(max(float(own.max() - others.min() + margin), 0.0))
    return np.array(losses), sum(losses) / len(losses)
