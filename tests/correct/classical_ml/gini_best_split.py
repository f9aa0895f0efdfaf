# ==== counter ====
"""Plain Python: sorted columns, a Counter for each side, and the smallest of all tuples."""

from collections import Counter


def impurity_of(labels):
    squares = sum(count * count for count in Counter(labels).values())
    return 1 - squares / len(labels) ** 2


def best_split(x, t):
    found = []
    for j in range(len(x[0])):
        pairs = sorted(zip(x[:, j].tolist(), t.tolist(), strict=True))
        for i in range(1, len(pairs)):
            low, high = pairs[i - 1][0], pairs[i][0]
            if low < high:
                sides = [label for _, label in pairs[:i]], [label for _, label in pairs[i:]]
                total = sum(len(side) * impurity_of(side) for side in sides)
                found.append((total / len(pairs), j, (low + high) / 2))
    best, j, threshold = min(found)
    return j, threshold, best, impurity_of(t.tolist()) - best


# ==== running_counts ====
"""Counts of classes that are moved from the right to the left, one sample at a time."""

import numpy as np


def best_split(x, t):
    n, classes = len(t), int(t.max()) + 1
    one_hot = np.eye(classes)[t]
    parent = 1 - ((one_hot.sum(0) / n) ** 2).sum()
    best = (-1.0, 0, 0.0)
    for j in range(x.shape[1]):
        order = np.argsort(x[:, j], kind="stable")
        column = x[order, j]
        left = np.cumsum(one_hot[order], axis=0)[:-1]
        right = one_hot.sum(0) - left
        size = np.arange(1, n)
        gini_left = 1 - ((left / size[:, None]) ** 2).sum(1)
        gini_right = 1 - ((right / (n - size)[:, None]) ** 2).sum(1)
        gains = parent - (size * gini_left + (n - size) * gini_right) / n
        gains[column[1:] == column[:-1]] = -np.inf
        i = int(np.argmax(gains))
        if gains[i] > best[0] + 1e-12:
            best = (gains[i], j, (column[i] + column[i + 1]) / 2)
    gain, feature, threshold = best
    return feature, threshold, parent - gain, gain


# ==== broadcast ====
"""All thresholds of a feature at once, with p(1 − p) added over the classes."""

from itertools import pairwise

import numpy as np


def best_split(x, t):
    classes = np.unique(t)
    is_class = t[:, None] == classes

    def mixed(weights):
        sizes = weights.sum(axis=1, keepdims=True)
        p = weights @ is_class / sizes
        return sizes[:, 0] / len(t) * (p * (1 - p)).sum(axis=1)

    features, thresholds = [], []
    for j, column in enumerate(x.T):
        values = sorted(set(column))
        for low, high in pairwise(values):
            features.append(j)
            thresholds.append(low + (high - low) / 2)
    features, thresholds = np.array(features), np.array(thresholds)
    left = (x[:, features] < thresholds).T.astype(float)
    impurities = mixed(left) + mixed(1 - left)
    best = impurities.round(9).argmin()
    whole = mixed(np.ones((1, len(t))))[0]
    return features[best], thresholds[best], impurities[best], whole - impurities[best]
