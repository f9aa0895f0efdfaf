# ==== counter ====
"""Plain Python: sorted pairs of distance and label, and a Counter of votes."""

import math
from collections import Counter


def label_of(point, samples, k):
    near = sorted(samples, key=lambda sample: math.dist(point, sample[0]))[:k]
    votes = Counter(label for _, label in near)
    return min(votes, key=lambda label: (-votes[label], label))


def knn_predict(x, t, queries, k):
    samples = [(row.tolist(), int(label)) for row, label in zip(x, t, strict=True)]
    predicted = [label_of(query.tolist(), samples, k) for query in queries]
    left_out = [
        label_of(row, samples[:place] + samples[place + 1 :], k)
        for place, (row, _) in enumerate(samples)
    ]
    hits = sum(label == own for label, (_, own) in zip(left_out, samples, strict=True))
    return predicted, left_out, hits / len(samples)


# ==== deleted_rows ====
"""Each row is taken out of the training data before its own prediction."""

import numpy as np


def one(point, x, t, k):
    order = np.argsort(((x - point) ** 2).sum(axis=1))
    labels, counts = np.unique(t[order[:k]], return_counts=True)
    return labels[np.argmax(counts)]


def knn_predict(x, t, queries, k):
    predicted = np.array([one(query, x, t, k) for query in queries])
    left_out = np.array(
        [one(x[i], np.delete(x, i, axis=0), np.delete(t, i), k) for i in range(len(x))]
    )
    return predicted, left_out, (left_out == t).mean()


# ==== second_neighbour_on ====
"""Of the sorted neighbours of a training sample the first is itself."""

import numpy as np


def votes_of(nearest, t):
    one_hot = np.eye(int(t.max()) + 1)[t]
    return one_hot[nearest].sum(axis=1).argmax(axis=1)


def order(a, b):
    squares = (a**2).sum(axis=1)[:, None] - 2 * a @ b.T + (b**2).sum(axis=1)
    return np.argsort(squares, axis=1)


def knn_predict(x, t, queries, k):
    left_out = votes_of(order(x, x)[:, 1 : k + 1], t)
    return votes_of(order(queries, x)[:, :k], t), left_out, np.average(left_out == t)
