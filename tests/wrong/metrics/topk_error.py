# ==== label_as_score ====
"""The number of the class is taken for its score."""

import numpy as np


def topk_error(scores, labels, k):
    own = labels
    rank = 1 + np.sum(scores > own[:, None], axis=1)
    error = np.mean(rank > k)
    return rank, error


# ==== first_column ====
"""The score of class 0."""

import numpy as np


def topk_error(scores, labels, k):
    own = scores[:, 0]
    rank = 1 + np.sum(scores > own[:, None], axis=1)
    error = np.mean(rank > k)
    return rank, error


# ==== only_the_diagonal ====
"""Sample i is taken to be of class i."""

import numpy as np


def topk_error(scores, labels, k):
    own = np.diag(scores)
    rank = 1 + np.sum(scores > own[:, None], axis=1)
    error = np.mean(rank > k)
    return rank, error


# ==== no_new_axis ====
"""Samples and classes are compared."""

import numpy as np


def topk_error(scores, labels, k):
    own = scores[np.arange(len(labels)), labels]
    rank = 1 + np.sum(scores > own, axis=1)
    error = np.mean(rank > k)
    return rank, error


# ==== mean_of_tied_ranks ====
"""Equal scores share the mean of their ranks."""

import numpy as np


def topk_error(scores, labels, k):
    own = scores[np.arange(len(labels)), labels]
    rank = (
        0.5 + (np.sum(scores > own[:, None], axis=1) + np.sum(scores >= own[:, None], axis=1)) / 2
    )
    error = np.mean(rank > k)
    return rank, error


# ==== unstable_order ====
"""The place in the reversed order."""

import numpy as np


def topk_error(scores, labels, k):
    own = scores[np.arange(len(labels)), labels]
    rank = 1 + np.argmax(np.argsort(scores, axis=1)[:, ::-1] == labels[:, None], axis=1)
    error = np.mean(rank > k)
    return rank, error


# ==== counted_down ====
"""Classes less those behind."""

import numpy as np


def topk_error(scores, labels, k):
    own = scores[np.arange(len(labels)), labels]
    rank = scores.shape[1] - np.sum(scores < own[:, None], axis=1)
    error = np.mean(rank > k)
    return rank, error


# ==== always_five ====
"""k is 5."""

import numpy as np


def topk_error(scores, labels, k):
    own = scores[np.arange(len(labels)), labels]
    rank = 1 + np.sum(scores > own[:, None], axis=1)
    error = np.mean(rank > 5)
    return rank, error


# ==== mean_rank ====
"""The mean rank."""

import numpy as np


def topk_error(scores, labels, k):
    own = scores[np.arange(len(labels)), labels]
    rank = 1 + np.sum(scores > own[:, None], axis=1)
    error = np.mean(rank)
    return rank, error


# ==== percent ====
"""In percent."""

import numpy as np


def topk_error(scores, labels, k):
    own = scores[np.arange(len(labels)), labels]
    rank = 1 + np.sum(scores > own[:, None], axis=1)
    error = 100 * np.mean(rank > k)
    return rank, error


# ==== kth_alone ====
"""Only rank k itself."""

import numpy as np


def topk_error(scores, labels, k):
    own = scores[np.arange(len(labels)), labels]
    rank = 1 + np.sum(scores > own[:, None], axis=1)
    error = np.mean(rank == k)
    return rank, error


# ==== one_more ====
"""Rank k + 1 is forgiven."""

import numpy as np


def topk_error(scores, labels, k):
    own = scores[np.arange(len(labels)), labels]
    rank = 1 + np.sum(scores > own[:, None], axis=1)
    error = np.mean(rank > k + 1)
    return rank, error


# ==== ties_by_number ====
"""Two argsorts give ranks, but equal scores get different ones, by their number."""

import numpy as np


def topk_error(scores, labels, k):
    own = scores[np.arange(len(labels)), labels]
    places = np.argsort(np.argsort(-scores, axis=1, kind="stable"), axis=1)
    rank = 1 + places[np.arange(len(labels)), labels]
    error = np.mean(rank > k)
    return rank, error


# ==== worst_rank_of_ties ====
"""Those at least as great are counted, the true class included: of equal scores each
gets the last rank.
"""

import numpy as np


def topk_error(scores, labels, k):
    own = scores[np.arange(len(labels)), labels]
    rank = np.sum(scores >= own[:, None], axis=1)
    error = np.mean(rank > k)
    return rank, error


# ==== dense_ranks ====
"""The ranks are dense: after two at rank 1 comes rank 2."""

import numpy as np


def topk_error(scores, labels, k):
    own = scores[np.arange(len(labels)), labels]
    rank = np.array([1 + len(np.unique(row[row > o])) for row, o in zip(scores, own)])
    error = np.mean(rank > k)
    return rank, error


# ==== rank_from_zero ====
"""The ranks begin at 0, and the error is adapted to this."""

import numpy as np


def topk_error(scores, labels, k):
    own = scores[np.arange(len(labels)), labels]
    rank = np.sum(scores > own[:, None], axis=1)
    error = np.mean(rank >= k)
    return rank, error


# ==== rank_k_is_an_error ====
"""Rank k is counted as a miss."""

import numpy as np


def topk_error(scores, labels, k):
    own = scores[np.arange(len(labels)), labels]
    rank = 1 + np.sum(scores > own[:, None], axis=1)
    error = np.mean(rank >= k)
    return rank, error


# ==== accuracy_returned ====
"""The top-k accuracy is returned, not the error."""

import numpy as np


def topk_error(scores, labels, k):
    own = scores[np.arange(len(labels)), labels]
    rank = 1 + np.sum(scores > own[:, None], axis=1)
    error = np.mean(rank <= k)
    return rank, error


# ==== top_k_list ====
"""The first k of a sorted list are searched for the true class; of classes equal at
place k only some are in it.
"""

import numpy as np


def topk_error(scores, labels, k):
    own = scores[np.arange(len(labels)), labels]
    rank = 1 + np.sum(scores > own[:, None], axis=1)
    first = np.argsort(-scores, axis=1, kind="stable")[:, :k]
    error = np.mean(~np.any(first == labels[:, None], axis=1))
    return rank, error


# ==== flat_take ====
"""np.take without an axis picks from the flattened scores, that is, all from the first
rows.
"""

import numpy as np


def topk_error(scores, labels, k):
    own = np.take(scores, labels)
    rank = 1 + np.sum(scores > own[:, None], axis=1)
    error = np.mean(rank > k)
    return rank, error


# ==== all_rows_all_labels ====
"""A slice instead of the row numbers picks every label's column for every row; the
shapes do not fit later.
"""

import numpy as np


def topk_error(scores, labels, k):
    own = scores[:, labels]
    rank = 1 + np.sum(scores > own[:, None], axis=1)
    error = np.mean(rank > k)
    return rank, error
