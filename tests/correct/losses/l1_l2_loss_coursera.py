# ==== expanded_square ====
"""The square multiplied out, and the larger minus the smaller for the absolute value."""

import numpy as np


def l1_l2_loss(y_hat, y):
    l1 = np.sum(np.maximum(y, y_hat) - np.minimum(y, y_hat))
    l2 = np.sum(y**2) - 2 * np.sum(y * y_hat) + np.sum(y_hat**2)
    return l1, l2, np.median(y), np.mean(y)


# ==== float32 ====
"""In single precision."""

import numpy as np


def l1_l2_loss(y_hat, y):
    difference = np.asarray(y_hat, np.float32) - np.asarray(y, np.float32)
    right = np.asarray(y, np.float32)
    losses = np.abs(difference).sum(), np.square(difference).sum()
    return *losses, np.quantile(right, np.float32(0.5)), right.mean()


# ==== loops ====
"""Loops that add up both losses, and the middle of the sorted answers."""


def l1_l2_loss(y_hat, y):
    l1 = l2 = 0.0
    for predicted, right in zip(y_hat, y, strict=True):
        difference = right - predicted
        l1 += abs(difference)
        l2 += difference * difference
    return l1, l2, sorted(y)[len(y) // 2], sum(y) / len(y)


# ==== norms ====
"""The norms of the difference."""

import numpy as np


def l1_l2_loss(y_hat, y):
    difference = np.subtract(y, y_hat)
    losses = np.linalg.norm(difference, ord=1), np.linalg.norm(difference) ** 2
    constant, *_ = np.linalg.lstsq(np.ones((len(y), 1)), y)
    return *losses, np.partition(y, len(y) // 2)[len(y) // 2], constant[0]


# ==== products ====
"""Inner products: with the signs of the differences, and with the differences themselves."""

import numpy as np


def l1_l2_loss(y_hat, y):
    d = y_hat - y
    sums = np.abs(y[:, None] - y).sum(axis=1)
    return np.dot(d, np.sign(d)), np.dot(d, d), y[np.argmin(sums)], np.average(y)
