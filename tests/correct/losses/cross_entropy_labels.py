# ==== flat_index ====
"""Right classes by their place in the flattened array."""

import numpy as np


def cross_entropy(y, labels):
    m, classes = y.shape
    places = np.arange(m) * classes + labels
    picked = y.ravel()[places]
    return np.average(np.log(1 / picked))


# ==== float32 ====
"""In single precision."""

import numpy as np


def cross_entropy(y, labels):
    picked = y.astype(np.float32)[range(len(labels)), labels]
    return -np.mean(np.log(picked))


# ==== likelihood ====
"""One logarithm of the product of all probabilities, the likelihood of the batch."""

import math

import numpy as np


def cross_entropy(y, labels):
    picked = [y[n, label] for n, label in enumerate(labels)]
    return -math.log(np.prod(picked)) / len(picked)


# ==== loops ====
"""A running sum over the samples."""

import math


def cross_entropy(y, labels):
    total = 0.0
    for row, label in zip(y, labels, strict=True):
        total -= math.log(row[label])
    return total / len(labels)


# ==== one_hot ====
"""The labels are turned into one-hot targets first."""

import numpy as np


def cross_entropy(y, labels):
    m, classes = y.shape
    t = np.zeros((m, classes))
    t[np.arange(m), labels] = 1
    return -np.sum(t * np.log(y)) / m


# ==== take_along_axis ====
"""The log-probabilities first, then those of the right classes."""

import numpy as np


def cross_entropy(y, labels):
    log_y = np.log(y)
    picked = np.take_along_axis(log_y, labels.reshape(-1, 1), axis=1)
    return -picked.mean()
