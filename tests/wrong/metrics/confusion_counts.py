# ==== by_magnitude ====
"""The score that is farthest from 0."""

import numpy as np


def confusion_counts(scores, labels):
    classes = scores.shape[1]
    predicted = np.argmax(np.abs(scores), axis=1)
    counts = np.zeros((classes, classes), dtype=int)
    np.add.at(counts, (labels, predicted), 1)
    accuracy = np.trace(counts) / np.sum(counts)
    return counts, accuracy


# ==== flat ====
"""The greatest score of the whole batch."""

import numpy as np


def confusion_counts(scores, labels):
    classes = scores.shape[1]
    predicted = np.argmax(scores)
    counts = np.zeros((classes, classes), dtype=int)
    np.add.at(counts, (labels, predicted), 1)
    accuracy = np.trace(counts) / np.sum(counts)
    return counts, accuracy


# ==== first_positive ====
"""The first class whose score is above 0."""

import numpy as np


def confusion_counts(scores, labels):
    classes = scores.shape[1]
    predicted = np.argmax(scores > 0, axis=1)
    counts = np.zeros((classes, classes), dtype=int)
    np.add.at(counts, (labels, predicted), 1)
    accuracy = np.trace(counts) / np.sum(counts)
    return counts, accuracy


# ==== rounded_scores ====
"""Scores are rounded first, and equal ones tell nothing."""

import numpy as np


def confusion_counts(scores, labels):
    classes = scores.shape[1]
    predicted = np.argmax(np.round(scores / 100), axis=1)
    counts = np.zeros((classes, classes), dtype=int)
    np.add.at(counts, (labels, predicted), 1)
    accuracy = np.trace(counts) / np.sum(counts)
    return counts, accuracy


# ==== classes_that_occur ====
"""A matrix only as large as the labels need."""

import numpy as np


def confusion_counts(scores, labels):
    classes = scores.shape[1]
    predicted = np.argmax(scores, axis=1)
    counts = np.zeros((classes, classes), dtype=int)
    counts = np.zeros((max(labels) + 1, max(labels) + 1), dtype=int)
    np.add.at(counts, (labels, predicted), 1)
    accuracy = np.trace(counts) / np.sum(counts)
    return counts, accuracy


# ==== row_shares ====
"""Rows divided by their sums."""

import numpy as np


def confusion_counts(scores, labels):
    classes = scores.shape[1]
    predicted = np.argmax(scores, axis=1)
    counts = np.zeros((classes, classes), dtype=int)
    np.add.at(counts, (labels, predicted), 1)
    counts = counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)
    accuracy = np.trace(counts) / np.sum(counts)
    return counts, accuracy


# ==== only_errors ====
"""Right ones are not counted."""

import numpy as np


def confusion_counts(scores, labels):
    classes = scores.shape[1]
    predicted = np.argmax(scores, axis=1)
    counts = np.zeros((classes, classes), dtype=int)
    np.add.at(counts, (labels[labels != predicted], predicted[labels != predicted]), 1)
    accuracy = np.mean(labels == predicted)
    return counts, accuracy


# ==== floats ====
"""The product of one-hot matrices, which holds floats."""

import numpy as np


def confusion_counts(scores, labels):
    classes = scores.shape[1]
    predicted = np.argmax(scores, axis=1)
    counts = np.zeros((classes, classes), dtype=int)
    counts = np.eye(classes)[labels].T @ np.eye(classes)[predicted]
    accuracy = np.trace(counts) / np.sum(counts)
    return counts, accuracy


# ==== pairs_sorted ====
"""The smaller class first, whichever is true."""

import numpy as np


def confusion_counts(scores, labels):
    classes = scores.shape[1]
    predicted = np.argmax(scores, axis=1)
    counts = np.zeros((classes, classes), dtype=int)
    np.add.at(counts, (np.minimum(labels, predicted), np.maximum(labels, predicted)), 1)
    accuracy = np.trace(counts) / np.sum(counts)
    return counts, accuracy


# ==== percent ====
"""In percent."""

import numpy as np


def confusion_counts(scores, labels):
    classes = scores.shape[1]
    predicted = np.argmax(scores, axis=1)
    counts = np.zeros((classes, classes), dtype=int)
    np.add.at(counts, (labels, predicted), 1)
    accuracy = 100 * np.trace(counts) / np.sum(counts)
    return counts, accuracy


# ==== rounded ====
"""Rounded to three places."""

import numpy as np


def confusion_counts(scores, labels):
    classes = scores.shape[1]
    predicted = np.argmax(scores, axis=1)
    counts = np.zeros((classes, classes), dtype=int)
    np.add.at(counts, (labels, predicted), 1)
    accuracy = round(np.trace(counts) / np.sum(counts), 3)
    return counts, accuracy


# ==== best_row ====
"""The best recall of a class."""

import numpy as np


def confusion_counts(scores, labels):
    classes = scores.shape[1]
    predicted = np.argmax(scores, axis=1)
    counts = np.zeros((classes, classes), dtype=int)
    np.add.at(counts, (labels, predicted), 1)
    accuracy = np.max(np.diag(counts) / np.maximum(np.sum(counts, axis=1), 1))
    return counts, accuracy
