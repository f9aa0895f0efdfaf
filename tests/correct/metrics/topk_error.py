# ==== sorted_scores ====
"""The kth greatest score is what has to be reached."""

import numpy as np


def topk_error(scores, labels, k):
    own = np.array([row[label] for row, label in zip(scores, labels, strict=True)])
    kth = np.sort(scores, axis=1)[:, -k]
    ordered = -np.sort(-scores, axis=1)
    rank = np.array(
        [np.searchsorted(-row, -score) + 1 for row, score in zip(ordered, own, strict=True)]
    )
    return rank, np.mean(own < kth)


# ==== loops ====
"""Plain Python; index finds the first of equal scores."""


def topk_error(scores, labels, k):
    ranks, errors = [], 0
    for row, label in zip(scores.tolist(), labels.tolist(), strict=True):
        rank = sorted(row, reverse=True).index(row[label]) + 1
        ranks.append(rank)
        errors += rank > k
    return ranks, errors / len(ranks)


# ==== one_hot ====
"""The own score by a product with one-hot labels."""

import numpy as np


def topk_error(scores, labels, k):
    own = np.einsum("nc,nc->n", scores, np.eye(scores.shape[1])[labels])
    ahead = (scores - own.reshape(-1, 1) > 0).sum(axis=1)
    return ahead + 1, (ahead >= k).mean()
