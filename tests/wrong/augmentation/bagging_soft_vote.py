# ==== rounded_up ====
"""Rounded up, and counted from 0 again."""

import numpy as np


def bagging(uniform, p_train, y, p_test):
    samples, classes = p_train.shape[1:]
    indices = np.ceil(uniform * samples).astype(int) - 1
    soft = np.mean(p_test, axis=0)
    votes = np.argmax(p_test, axis=2)
    counts = np.stack([np.sum(votes == c, axis=0) for c in range(classes)], axis=1)
    hard = np.argmax(counts, axis=1)
    unseen = np.stack([~np.isin(np.arange(samples), drawn) for drawn in indices])
    total = np.einsum("ms,msc->sc", unseen, p_train)
    judged = np.any(unseen, axis=0)
    oob = np.mean(np.argmax(total, axis=1)[judged] == y[judged])
    return indices, soft, hard, oob


# ==== rounded_within ====
"""Rounded to the nearest, and kept within the range."""

import numpy as np


def bagging(uniform, p_train, y, p_test):
    samples, classes = p_train.shape[1:]
    indices = np.clip(uniform * samples, 0, samples - 1).round().astype(int)
    soft = np.mean(p_test, axis=0)
    votes = np.argmax(p_test, axis=2)
    counts = np.stack([np.sum(votes == c, axis=0) for c in range(classes)], axis=1)
    hard = np.argmax(counts, axis=1)
    unseen = np.stack([~np.isin(np.arange(samples), drawn) for drawn in indices])
    total = np.einsum("ms,msc->sc", unseen, p_train)
    judged = np.any(unseen, axis=0)
    oob = np.mean(np.argmax(total, axis=1)[judged] == y[judged])
    return indices, soft, hard, oob


# ==== sorted ====
"""The numbers are put in order, which drops the order in which they were drawn."""

import numpy as np


def bagging(uniform, p_train, y, p_test):
    samples, classes = p_train.shape[1:]
    indices = np.sort((uniform * samples).astype(int), axis=1)
    soft = np.mean(p_test, axis=0)
    votes = np.argmax(p_test, axis=2)
    counts = np.stack([np.sum(votes == c, axis=0) for c in range(classes)], axis=1)
    hard = np.argmax(counts, axis=1)
    unseen = np.stack([~np.isin(np.arange(samples), drawn) for drawn in indices])
    total = np.einsum("ms,msc->sc", unseen, p_train)
    judged = np.any(unseen, axis=0)
    oob = np.mean(np.argmax(total, axis=1)[judged] == y[judged])
    return indices, soft, hard, oob


# ==== normalised_product ====
"""The probabilities are multiplied as if the classifiers were independent."""

import numpy as np


def bagging(uniform, p_train, y, p_test):
    samples, classes = p_train.shape[1:]
    indices = (uniform * samples).astype(int)
    soft = np.prod(p_test, axis=0) / np.prod(p_test, axis=0).sum(axis=1, keepdims=True)
    votes = np.argmax(p_test, axis=2)
    counts = np.stack([np.sum(votes == c, axis=0) for c in range(classes)], axis=1)
    hard = np.argmax(counts, axis=1)
    unseen = np.stack([~np.isin(np.arange(samples), drawn) for drawn in indices])
    total = np.einsum("ms,msc->sc", unseen, p_train)
    judged = np.any(unseen, axis=0)
    oob = np.mean(np.argmax(total, axis=1)[judged] == y[judged])
    return indices, soft, hard, oob


# ==== softmax_again ====
"""A softmax is applied to the mean, which is a probability already."""

import numpy as np


def bagging(uniform, p_train, y, p_test):
    samples, classes = p_train.shape[1:]
    indices = (uniform * samples).astype(int)
    soft = np.exp(p_test.mean(axis=0)) / np.exp(p_test.mean(axis=0)).sum(axis=1, keepdims=True)
    votes = np.argmax(p_test, axis=2)
    counts = np.stack([np.sum(votes == c, axis=0) for c in range(classes)], axis=1)
    hard = np.argmax(counts, axis=1)
    unseen = np.stack([~np.isin(np.arange(samples), drawn) for drawn in indices])
    total = np.einsum("ms,msc->sc", unseen, p_train)
    judged = np.any(unseen, axis=0)
    oob = np.mean(np.argmax(total, axis=1)[judged] == y[judged])
    return indices, soft, hard, oob


# ==== class_of_the_mean ====
"""The class is returned in place of the probabilities."""

import numpy as np


def bagging(uniform, p_train, y, p_test):
    samples, classes = p_train.shape[1:]
    indices = (uniform * samples).astype(int)
    soft = np.argmax(np.mean(p_test, axis=0), axis=1)
    votes = np.argmax(p_test, axis=2)
    counts = np.stack([np.sum(votes == c, axis=0) for c in range(classes)], axis=1)
    hard = np.argmax(counts, axis=1)
    unseen = np.stack([~np.isin(np.arange(samples), drawn) for drawn in indices])
    total = np.einsum("ms,msc->sc", unseen, p_train)
    judged = np.any(unseen, axis=0)
    oob = np.mean(np.argmax(total, axis=1)[judged] == y[judged])
    return indices, soft, hard, oob


# ==== everything_unseen ====
"""All classifiers judge all samples."""

import numpy as np


def bagging(uniform, p_train, y, p_test):
    samples, classes = p_train.shape[1:]
    indices = (uniform * samples).astype(int)
    soft = np.mean(p_test, axis=0)
    votes = np.argmax(p_test, axis=2)
    counts = np.stack([np.sum(votes == c, axis=0) for c in range(classes)], axis=1)
    hard = np.argmax(counts, axis=1)
    unseen = np.stack([np.ones(samples, dtype=bool) for drawn in indices])
    total = np.einsum("ms,msc->sc", unseen, p_train)
    judged = np.any(unseen, axis=0)
    oob = np.mean(np.argmax(total, axis=1)[judged] == y[judged])
    return indices, soft, hard, oob


# ==== surest_of_the_others ====
"""The surest of the classifiers decides."""

import numpy as np


def bagging(uniform, p_train, y, p_test):
    samples, classes = p_train.shape[1:]
    indices = (uniform * samples).astype(int)
    soft = np.mean(p_test, axis=0)
    votes = np.argmax(p_test, axis=2)
    counts = np.stack([np.sum(votes == c, axis=0) for c in range(classes)], axis=1)
    hard = np.argmax(counts, axis=1)
    unseen = np.stack([~np.isin(np.arange(samples), drawn) for drawn in indices])
    total = np.max(np.where(unseen[:, :, None], p_train, 0), axis=0)
    judged = np.any(unseen, axis=0)
    oob = np.mean(np.argmax(total, axis=1)[judged] == y[judged])
    return indices, soft, hard, oob


# ==== mean_of_accuracies ====
"""The accuracy of each classifier by itself, averaged."""

import numpy as np


def bagging(uniform, p_train, y, p_test):
    samples, classes = p_train.shape[1:]
    indices = (uniform * samples).astype(int)
    soft = np.mean(p_test, axis=0)
    votes = np.argmax(p_test, axis=2)
    counts = np.stack([np.sum(votes == c, axis=0) for c in range(classes)], axis=1)
    hard = np.argmax(counts, axis=1)
    unseen = np.stack([~np.isin(np.arange(samples), drawn) for drawn in indices])
    total = np.einsum("ms,msc->sc", unseen, p_train)
    judged = np.any(unseen, axis=0)
    oob = np.mean([np.mean(p[u].argmax(axis=1) == y[u]) for p, u in zip(p_train, unseen)])
    return indices, soft, hard, oob


# ==== unjudged_are_wrong ====
"""Samples that nobody judges count as errors."""

import numpy as np


def bagging(uniform, p_train, y, p_test):
    samples, classes = p_train.shape[1:]
    indices = (uniform * samples).astype(int)
    soft = np.mean(p_test, axis=0)
    votes = np.argmax(p_test, axis=2)
    counts = np.stack([np.sum(votes == c, axis=0) for c in range(classes)], axis=1)
    hard = np.argmax(counts, axis=1)
    unseen = np.stack([~np.isin(np.arange(samples), drawn) for drawn in indices])
    total = np.einsum("ms,msc->sc", unseen, p_train)
    judged = np.any(unseen, axis=0)
    oob = np.mean((np.argmax(total, axis=1) == y) & judged)
    return indices, soft, hard, oob
