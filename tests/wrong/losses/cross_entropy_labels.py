# ==== slice_with_labels ====
"""y[:, labels] was meant to take one element per row but takes all labels' columns for
every row."""

import numpy as np


def cross_entropy(y, labels):
    picked = y[:, labels]
    loss = -np.mean(np.log(picked))
    return loss


# ==== rows_taken ====
"""y[labels] takes whole rows numbered by the labels instead of one element of each
row."""

import numpy as np


def cross_entropy(y, labels):
    picked = y[labels]
    loss = -np.mean(np.log(picked))
    return loss


# ==== largest_probability ====
"""The probability of the predicted class is taken instead of that of the right one."""

import numpy as np


def cross_entropy(y, labels):
    picked = y.max(axis=1)
    loss = -np.mean(np.log(picked))
    return loss


# ==== batch_of_four ====
"""The rows are numbered 0 to 3 because the example in the lecture had a batch of
four."""

import numpy as np


def cross_entropy(y, labels):
    picked = y[np.arange(4), labels]
    loss = -np.mean(np.log(picked))
    return loss


# ==== mean_over_all_elements ====
"""One-hot targets are made and the mean is taken over all m times classes elements, so
the loss is too small by the number of classes."""

import numpy as np


def cross_entropy(y, labels):
    picked = np.eye(y.shape[1])[labels]
    loss = -np.mean(picked * np.log(y))
    return loss


# ==== summed_not_averaged ====
"""The losses of the batch are added up and never divided by m."""

import numpy as np


def cross_entropy(y, labels):
    picked = y[np.arange(len(y)), labels]
    loss = -np.sum(np.log(picked))
    return loss


# ==== logarithm_of_mean ====
"""The mean is taken before the logarithm, as if the two could be exchanged."""

import numpy as np


def cross_entropy(y, labels):
    picked = y[np.arange(len(y)), labels]
    loss = -np.log(np.mean(picked))
    return loss


# ==== one_hot_by_highest_label ====
"""The number of classes is taken from the highest label in the batch, which fails where
the last class does not occur."""

import numpy as np


def cross_entropy(y, labels):
    picked = np.sum(y * np.eye(labels.max() + 1)[labels], axis=1)
    loss = -np.mean(np.log(picked))
    return loss


# ==== classes_averaged ====
"""The losses are averaged within each class and then over the classes that occur, so
classes of different size count alike."""

import numpy as np


def cross_entropy(y, labels):
    picked = y[np.arange(len(y)), labels]
    loss = -np.mean([np.mean(np.log(picked[labels == k])) for k in np.unique(labels)])
    return loss


# ==== flat_take ====
"""np.take without an axis numbers the flattened array, so all values come from the
first row."""

import numpy as np


def cross_entropy(y, labels):
    picked = np.take(y, labels)
    loss = -np.mean(np.log(picked))
    return loss


# ==== epsilon_everywhere ====
"""1e-7 is added to every probability, as one always does before a logarithm."""

import numpy as np


def cross_entropy(y, labels):
    picked = y[np.arange(len(y)), labels]
    loss = -np.mean(np.log(picked + 1e-7))
    return loss


# ==== clipped_at_a_thousandth ====
"""The probabilities are clipped at 0.001, far above the smallest that occur."""

import numpy as np


def cross_entropy(y, labels):
    picked = np.maximum(y[np.arange(len(y)), labels], 1e-3)
    loss = -np.mean(np.log(picked))
    return loss
