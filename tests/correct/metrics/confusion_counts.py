# ==== loops ====
"""Sample by sample, in plain Python."""

import numpy as np


def confusion_counts(scores, labels):
    size = len(scores[0])
    counts = [[0] * size for _ in range(size)]
    hits = 0
    for row, label in zip(scores.tolist(), labels.tolist(), strict=True):
        guess = max(range(size), key=row.__getitem__)
        counts[label][guess] += 1
        hits += guess == label
    return np.array(counts), hits / len(labels)


# ==== masks ====
"""Each cell counts the samples of which both hold."""

import numpy as np


def confusion_counts(scores, labels):
    predicted = scores.argmax(-1)
    every = range(scores.shape[-1])
    counts = np.array(
        [[np.count_nonzero((labels == i) & (predicted == j)) for j in every] for i in every]
    )
    return counts, counts.diagonal().sum() / len(predicted)


# ==== tensorflow_like_pairs ====
"""The counts of pairs that are written as one number, and a mean of hits."""

import numpy as np


def confusion_counts(scores, labels):
    samples, classes = scores.shape
    best = np.where(scores == scores.max(axis=1, keepdims=True))[1]
    pairs, times = np.unique(labels * classes + best, return_counts=True)
    counts = np.zeros(classes * classes, dtype=np.int64)
    counts[pairs] = times
    return counts.reshape(classes, -1), float(np.sum(best == labels)) / samples


# ==== histogram ====
"""A histogram of two variables, as whole numbers."""

import numpy as np


def confusion_counts(scores, labels):
    classes = scores.shape[1]
    predicted = np.argsort(-scores, axis=1)[:, 0]
    table, _, _ = np.histogram2d(labels, predicted, bins=np.arange(classes + 1) - 0.5)
    counts = np.rint(table).astype(int)
    return counts, np.average(predicted == labels)
