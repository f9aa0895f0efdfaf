# ==== loop ====
"""One sample after the other, with sets and counters."""

from collections import Counter

import numpy as np


def bagging(uniform, p_train, y, p_test):
    models, samples = uniform.shape
    indices = [[int(u * samples) for u in row] for row in uniform.tolist()]
    soft = sum(p_test[1:], start=p_test[0]) / models
    hard = []
    for query in range(p_test.shape[1]):
        votes = Counter(int(np.argmax(p[query])) for p in p_test)
        most = max(votes.values())
        hard.append(min(c for c, count in votes.items() if count == most))
    right = counted = 0
    for s in range(samples):
        others = [p_train[m, s] for m in range(models) if s not in set(indices[m])]
        if others:
            counted += 1
            right += np.argmax(np.mean(others, axis=0)) == y[s]
    return np.array(indices), soft, np.array(hard), right / counted


# ==== one_hot ====
"""Votes and samples as one-hot rows."""

import numpy as np


def bagging(uniform, p_train, y, p_test):
    models, samples, classes = p_train.shape
    indices = np.trunc(samples * uniform).astype(int)
    times = np.eye(samples)[indices].sum(axis=1)
    votes = np.eye(classes)[p_test.argmax(axis=-1)].sum(axis=0)
    unseen = (times == 0).astype(float)
    known = unseen.sum(axis=0)
    mean = (unseen[..., None] * p_train).sum(axis=0) / np.maximum(known, 1)[:, None]
    right = (mean.argmax(axis=1) == y) & (known > 0)
    return (
        indices,
        np.average(p_test, axis=0),
        votes.argmax(axis=1),
        right.sum() / (known > 0).sum(),
    )


# ==== masked ====
"""Masked arrays leave out what was seen."""

import numpy as np


def bagging(uniform, p_train, y, p_test):
    samples = len(y)
    indices = np.digitize(uniform, np.arange(1, samples) / samples)
    seen = np.zeros(uniform.shape, dtype=bool)
    np.put_along_axis(seen, indices, True, axis=1)
    hidden = np.broadcast_to(seen[..., None], p_train.shape)
    mean = np.ma.masked_array(p_train, hidden).mean(axis=0)
    rows = ~np.all(seen, axis=0)
    oob = np.mean(mean.filled(0).argmax(axis=1)[rows] == y[rows])
    votes = p_test.argmax(axis=2)
    hard = [np.bincount(column).argmax() for column in votes.T]
    return indices, np.einsum("mqc->qc", p_test) / len(p_test), hard, oob
