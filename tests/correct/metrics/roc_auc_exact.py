# ==== cumulative_counts ====
"""The textbook's way: sort by score, count, and keep the last sample of each score."""

import numpy as np


def roc_auc_exact(scores, labels):
    order = np.argsort(-scores, kind="stable")
    scores, labels = scores[order], labels[order]
    last = np.append(np.flatnonzero(np.diff(scores)), len(scores) - 1)
    hits, alarms = np.cumsum(labels)[last], np.cumsum(1 - labels)[last]
    tpr, fpr = hits / hits[-1], alarms / alarms[-1]
    x, y = np.concatenate([[0], fpr]), np.concatenate([[0], tpr])
    return fpr, tpr, np.sum(np.diff(x) * (y[1:] + y[:-1]) / 2)


# ==== loops ====
"""Every threshold and every pair in plain Python."""


def roc_auc_exact(scores, labels):
    positive = [s for s, t in zip(scores.tolist(), labels, strict=True) if t == 1]
    negative = [s for s, t in zip(scores.tolist(), labels, strict=True) if t == 0]
    fpr, tpr = [], []
    for threshold in sorted(set(scores.tolist()), reverse=True):
        tpr.append(sum(s >= threshold for s in positive) / len(positive))
        fpr.append(sum(s >= threshold for s in negative) / len(negative))
    wins = 0.0
    for p in positive:
        for n in negative:
            wins += 1 if p > n else 0.5 if p == n else 0
    return fpr, tpr, wins / (len(positive) * len(negative))


# ==== rank_sum ====
"""The area from the sum of the ranks of the positive samples (Mann and Whitney)."""

import numpy as np


def roc_auc_exact(scores, labels):
    values, place, count = np.unique(scores, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(count) - (count - 1) / 2)[place]  # the mean rank of equal scores
    p = np.sum(labels == 1)
    n = len(labels) - p
    auc = (np.sum(ranks[labels == 1]) - p * (p + 1) / 2) / (p * n)
    called = values[::-1, None] <= scores
    return called @ (1 - labels) / n, called @ labels / p, auc
