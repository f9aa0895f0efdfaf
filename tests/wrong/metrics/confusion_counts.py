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


# ==== rows_are_predictions ====
"""Rows and columns are exchanged: the learner's textbook has the predictions in the
rows.
"""

import numpy as np


def confusion_counts(scores, labels):
    classes = scores.shape[1]
    predicted = np.argmax(scores, axis=1)
    counts = np.zeros((classes, classes), dtype=int)
    np.add.at(counts, (predicted, labels), 1)
    accuracy = np.mean(predicted == labels)
    return counts, accuracy


# ==== pairs_counted_once ====
"""Fancy indexing with += counts each pair only once, however often it occurs."""

import numpy as np


def confusion_counts(scores, labels):
    classes = scores.shape[1]
    predicted = np.argmax(scores, axis=1)
    counts = np.zeros((classes, classes), dtype=int)
    counts[labels, predicted] += 1
    accuracy = np.mean(predicted == labels)
    return counts, accuracy


# ==== trace_over_classes ====
"""The diagonal is divided by the number of classes: the learner takes np.mean for it.
"""

import numpy as np


def confusion_counts(scores, labels):
    classes = scores.shape[1]
    predicted = np.argmax(scores, axis=1)
    counts = np.zeros((classes, classes), dtype=int)
    np.add.at(counts, (labels, predicted), 1)
    accuracy = np.mean(np.diag(counts))
    return counts, accuracy


# ==== balanced_accuracy ====
"""The recalls of the classes are averaged, as if all classes had equally many samples.
"""

import numpy as np


def confusion_counts(scores, labels):
    classes = scores.shape[1]
    predicted = np.argmax(scores, axis=1)
    counts = np.zeros((classes, classes), dtype=int)
    np.add.at(counts, (labels, predicted), 1)
    accuracy = np.mean(np.diag(counts) / np.maximum(counts.sum(axis=1), 1))
    return counts, accuracy


# ==== bincount_without_minlength ====
"""The pairs are numbered and counted by bincount, whose result is too short to reshape
when the last pair does not occur.
"""

import numpy as np


def confusion_counts(scores, labels):
    classes = scores.shape[1]
    predicted = np.argmax(scores, axis=1)
    counts = np.zeros((classes, classes), dtype=int)
    counts = np.bincount(labels * classes + predicted).reshape(classes, classes)
    accuracy = np.mean(predicted == labels)
    return counts, accuracy


# ==== largest_per_column ====
"""The argmax is taken along the samples: axis 0 is thought to be 'within a row'."""

import numpy as np


def confusion_counts(scores, labels):
    classes = scores.shape[1]
    predicted = np.argmax(scores, axis=0)
    counts = np.zeros((classes, classes), dtype=int)
    np.add.at(counts, (labels, predicted), 1)
    accuracy = np.mean(predicted == labels)
    return counts, accuracy


# ==== first_above_half ====
"""The scores are taken for probabilities: the first class above 0.5 is predicted."""

import numpy as np


def confusion_counts(scores, labels):
    classes = scores.shape[1]
    predicted = np.argmax(scores > 0.5, axis=1)
    counts = np.zeros((classes, classes), dtype=int)
    np.add.at(counts, (labels, predicted), 1)
    accuracy = np.mean(predicted == labels)
    return counts, accuracy


# ==== first_of_ascending_sort ====
"""argsort is ascending, so that its first column is the smallest score, not the
greatest.
"""

import numpy as np


def confusion_counts(scores, labels):
    classes = scores.shape[1]
    predicted = np.argsort(scores, axis=1)[:, 0]
    counts = np.zeros((classes, classes), dtype=int)
    np.add.at(counts, (labels, predicted), 1)
    accuracy = np.mean(predicted == labels)
    return counts, accuracy


# ==== whole_number_accuracy ====
"""Integer division makes the accuracy 0 unless everything is right."""

import numpy as np


def confusion_counts(scores, labels):
    classes = scores.shape[1]
    predicted = np.argmax(scores, axis=1)
    counts = np.zeros((classes, classes), dtype=int)
    np.add.at(counts, (labels, predicted), 1)
    accuracy = np.sum(predicted == labels) // len(labels)
    return counts, accuracy


# ==== rows_normalized ====
"""The counts are divided by their row sums, as they are usually drawn; rows without
samples become NaN.
"""

import numpy as np


def confusion_counts(scores, labels):
    classes = scores.shape[1]
    predicted = np.argmax(scores, axis=1)
    counts = np.zeros((classes, classes), dtype=int)
    np.add.at(counts, (labels, predicted), 1)
    counts = counts / np.sum(counts, axis=1, keepdims=True)
    accuracy = np.mean(predicted == labels)
    return counts, accuracy
