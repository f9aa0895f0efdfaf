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


# ==== rounded_index ====
"""The product is rounded to the nearest integer, so that the first number is drawn half
as often and a number beyond the last can appear.
"""

import numpy as np


def bagging(uniform, p_train, y, p_test):
    samples, classes = p_train.shape[1:]
    indices = np.round(uniform * samples).astype(int)
    soft = p_test.mean(axis=0)
    votes = np.argmax(p_test, axis=2)
    counts = np.stack([(votes == c).sum(axis=0) for c in range(classes)], axis=1)
    hard = np.argmax(counts, axis=1)
    unseen = np.array([~np.isin(np.arange(samples), row) for row in indices])
    total = (p_train * unseen[:, :, None]).sum(axis=0)
    judged = np.any(unseen, axis=0)
    oob = np.mean(np.argmax(total, axis=1)[judged] == y[judged])
    return indices, soft, hard, oob


# ==== last_number_left_out ====
"""The learner scales to the largest number, samples − 1, so that the last sample is
practically never drawn.
"""

import numpy as np


def bagging(uniform, p_train, y, p_test):
    samples, classes = p_train.shape[1:]
    indices = (uniform * (samples - 1)).astype(int)
    soft = p_test.mean(axis=0)
    votes = np.argmax(p_test, axis=2)
    counts = np.stack([(votes == c).sum(axis=0) for c in range(classes)], axis=1)
    hard = np.argmax(counts, axis=1)
    unseen = np.array([~np.isin(np.arange(samples), row) for row in indices])
    total = (p_train * unseen[:, :, None]).sum(axis=0)
    judged = np.any(unseen, axis=0)
    oob = np.mean(np.argmax(total, axis=1)[judged] == y[judged])
    return indices, soft, hard, oob


# ==== rounded_up_less_one ====
"""The learner rounds u times samples up and takes 1 off, which is wrong where the
product is an integer, as at u = 0 (number −1).
"""

import numpy as np


def bagging(uniform, p_train, y, p_test):
    samples, classes = p_train.shape[1:]
    indices = np.ceil(uniform * samples).astype(int) - 1
    soft = p_test.mean(axis=0)
    votes = np.argmax(p_test, axis=2)
    counts = np.stack([(votes == c).sum(axis=0) for c in range(classes)], axis=1)
    hard = np.argmax(counts, axis=1)
    unseen = np.array([~np.isin(np.arange(samples), row) for row in indices])
    total = (p_train * unseen[:, :, None]).sum(axis=0)
    judged = np.any(unseen, axis=0)
    oob = np.mean(np.argmax(total, axis=1)[judged] == y[judged])
    return indices, soft, hard, oob


# ==== soft_over_queries ====
"""The mean is taken over the queries instead of the classifiers; the learner takes the
data for the first axis.
"""

import numpy as np


def bagging(uniform, p_train, y, p_test):
    samples, classes = p_train.shape[1:]
    indices = (uniform * samples).astype(int)
    soft = p_test.mean(axis=1)
    votes = np.argmax(p_test, axis=2)
    counts = np.stack([(votes == c).sum(axis=0) for c in range(classes)], axis=1)
    hard = np.argmax(counts, axis=1)
    unseen = np.array([~np.isin(np.arange(samples), row) for row in indices])
    total = (p_train * unseen[:, :, None]).sum(axis=0)
    judged = np.any(unseen, axis=0)
    oob = np.mean(np.argmax(total, axis=1)[judged] == y[judged])
    return indices, soft, hard, oob


# ==== counts_from_probabilities ====
"""What the learner counts is the probability and not the vote, so the hard vote is the
soft one.
"""

import numpy as np


def bagging(uniform, p_train, y, p_test):
    samples, classes = p_train.shape[1:]
    indices = (uniform * samples).astype(int)
    soft = p_test.mean(axis=0)
    votes = np.argmax(p_test, axis=2)
    counts = p_test.sum(axis=0)
    hard = np.argmax(counts, axis=1)
    unseen = np.array([~np.isin(np.arange(samples), row) for row in indices])
    total = (p_train * unseen[:, :, None]).sum(axis=0)
    judged = np.any(unseen, axis=0)
    oob = np.mean(np.argmax(total, axis=1)[judged] == y[judged])
    return indices, soft, hard, oob


# ==== hard_label_of_one ====
"""The votes are counted over all queries together, and each query gets the same counts.
"""

import numpy as np


def bagging(uniform, p_train, y, p_test):
    samples, classes = p_train.shape[1:]
    indices = (uniform * samples).astype(int)
    soft = p_test.mean(axis=0)
    votes = np.argmax(p_test, axis=2)
    counts = np.tile(np.bincount(votes.ravel(), minlength=classes), (votes.shape[1], 1))
    hard = np.argmax(counts, axis=1)
    unseen = np.array([~np.isin(np.arange(samples), row) for row in indices])
    total = (p_train * unseen[:, :, None]).sum(axis=0)
    judged = np.any(unseen, axis=0)
    oob = np.mean(np.argmax(total, axis=1)[judged] == y[judged])
    return indices, soft, hard, oob


# ==== seen_for_unseen ====
"""The classifiers that were trained on a sample are the ones that judge it; the
negation is forgotten.
"""

import numpy as np


def bagging(uniform, p_train, y, p_test):
    samples, classes = p_train.shape[1:]
    indices = (uniform * samples).astype(int)
    soft = p_test.mean(axis=0)
    votes = np.argmax(p_test, axis=2)
    counts = np.stack([(votes == c).sum(axis=0) for c in range(classes)], axis=1)
    hard = np.argmax(counts, axis=1)
    unseen = np.array([np.isin(np.arange(samples), row) for row in indices])
    total = (p_train * unseen[:, :, None]).sum(axis=0)
    judged = np.any(unseen, axis=0)
    oob = np.mean(np.argmax(total, axis=1)[judged] == y[judged])
    return indices, soft, hard, oob


# ==== never_drawn_by_anyone ====
"""A sample counts as unseen only where no classifier at all drew it."""

import numpy as np


def bagging(uniform, p_train, y, p_test):
    samples, classes = p_train.shape[1:]
    indices = (uniform * samples).astype(int)
    soft = p_test.mean(axis=0)
    votes = np.argmax(p_test, axis=2)
    counts = np.stack([(votes == c).sum(axis=0) for c in range(classes)], axis=1)
    hard = np.argmax(counts, axis=1)
    unseen = np.tile(~np.isin(np.arange(samples), indices), (len(indices), 1))
    total = (p_train * unseen[:, :, None]).sum(axis=0)
    judged = np.any(unseen, axis=0)
    oob = np.mean(np.argmax(total, axis=1)[judged] == y[judged])
    return indices, soft, hard, oob


# ==== all_samples_judged ====
"""The accuracy is over all samples, also those that every classifier was trained on,
whose total of zeros is taken for class 0.
"""

import numpy as np


def bagging(uniform, p_train, y, p_test):
    samples, classes = p_train.shape[1:]
    indices = (uniform * samples).astype(int)
    soft = p_test.mean(axis=0)
    votes = np.argmax(p_test, axis=2)
    counts = np.stack([(votes == c).sum(axis=0) for c in range(classes)], axis=1)
    hard = np.argmax(counts, axis=1)
    unseen = np.array([~np.isin(np.arange(samples), row) for row in indices])
    total = (p_train * unseen[:, :, None]).sum(axis=0)
    judged = np.any(unseen, axis=0)
    oob = np.mean(np.argmax(total, axis=1) == y)
    return indices, soft, hard, oob


# ==== wrong_where_all_seen ====
"""Samples that nobody can judge are counted as errors, since the hits are divided by
the number of all samples.
"""

import numpy as np


def bagging(uniform, p_train, y, p_test):
    samples, classes = p_train.shape[1:]
    indices = (uniform * samples).astype(int)
    soft = p_test.mean(axis=0)
    votes = np.argmax(p_test, axis=2)
    counts = np.stack([(votes == c).sum(axis=0) for c in range(classes)], axis=1)
    hard = np.argmax(counts, axis=1)
    unseen = np.array([~np.isin(np.arange(samples), row) for row in indices])
    total = (p_train * unseen[:, :, None]).sum(axis=0)
    judged = np.any(unseen, axis=0)
    oob = np.sum((np.argmax(total, axis=1) == y) & judged) / samples
    return indices, soft, hard, oob
