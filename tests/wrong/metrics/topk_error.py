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
