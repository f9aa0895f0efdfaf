# ==== expanded_square ====
"""The square multiplied out, and the larger minus the smaller for the absolute value."""

import numpy as np


def l1_l2_loss(y_hat, y):
    l1 = np.sum(np.maximum(y, y_hat) - np.minimum(y, y_hat))
    l2 = np.sum(y**2) - 2 * np.sum(y * y_hat) + np.sum(y_hat**2)
    return l1, l2


# ==== float32 ====
"""In single precision."""

import numpy as np


def l1_l2_loss(y_hat, y):
    difference = np.asarray(y_hat, np.float32) - np.asarray(y, np.float32)
    return np.abs(difference).sum(), np.square(difference).sum()


# ==== loops ====
"""A loop that adds up both losses."""


def l1_l2_loss(y_hat, y):
    l1 = l2 = 0.0
    for predicted, right in zip(y_hat, y, strict=True):
        difference = right - predicted
        l1 += abs(difference)
        l2 += difference * difference
    return l1, l2


# ==== norms ====
"""The norms of the difference."""

import numpy as np


def l1_l2_loss(y_hat, y):
    difference = np.subtract(y, y_hat)
    return np.linalg.norm(difference, ord=1), np.linalg.norm(difference) ** 2


# ==== products ====
"""Inner products: with the signs of the differences, and with the differences themselves."""

import numpy as np


def l1_l2_loss(y_hat, y):
    d = y_hat - y
    return np.dot(d, np.sign(d)), np.dot(d, d)
