# ==== power_of_the_sum ====
"""The fractions are added before they are squared."""

import numpy as np


def gini(t):
    fractions = np.bincount(t) / len(t)
    value = 1 - np.sum(fractions) ** 2
    return value


def best_split(x, t):
    impurity = np.inf
    for j in range(x.shape[1]):
        values = np.unique(x[:, j])
        thresholds = (values[:-1] + values[1:]) / 2
        for s in thresholds:
            left = x[:, j] <= s
            weighted = np.mean(left) * gini(t[left]) + np.mean(~left) * gini(t[~left])
            if weighted < impurity:
                feature, threshold, impurity = j, s, weighted
    gain = gini(t) - impurity
    return feature, threshold, impurity, gain


# ==== product ====
"""One less the product of the fractions."""

import numpy as np


def gini(t):
    fractions = np.bincount(t) / len(t)
    value = 1 - np.prod(fractions)
    return value


def best_split(x, t):
    impurity = np.inf
    for j in range(x.shape[1]):
        values = np.unique(x[:, j])
        thresholds = (values[:-1] + values[1:]) / 2
        for s in thresholds:
            left = x[:, j] <= s
            weighted = np.mean(left) * gini(t[left]) + np.mean(~left) * gini(t[~left])
            if weighted < impurity:
                feature, threshold, impurity = j, s, weighted
    gain = gini(t) - impurity
    return feature, threshold, impurity, gain


# ==== two_classes ====
"""A formula that is right for two classes."""

import numpy as np


def gini(t):
    fractions = np.bincount(t) / len(t)
    value = 2 * fractions[0] * (1 - fractions[0])
    return value


def best_split(x, t):
    impurity = np.inf
    for j in range(x.shape[1]):
        values = np.unique(x[:, j])
        thresholds = (values[:-1] + values[1:]) / 2
        for s in thresholds:
            left = x[:, j] <= s
            weighted = np.mean(left) * gini(t[left]) + np.mean(~left) * gini(t[~left])
            if weighted < impurity:
                feature, threshold, impurity = j, s, weighted
    gain = gini(t) - impurity
    return feature, threshold, impurity, gain


# ==== entropy ====
"""The entropy, with a little added for the logarithm of 0."""

import numpy as np


def gini(t):
    fractions = np.bincount(t) / len(t)
    value = -np.sum(fractions * np.log2(fractions + 1e-12))
    return value


def best_split(x, t):
    impurity = np.inf
    for j in range(x.shape[1]):
        values = np.unique(x[:, j])
        thresholds = (values[:-1] + values[1:]) / 2
        for s in thresholds:
            left = x[:, j] <= s
            weighted = np.mean(left) * gini(t[left]) + np.mean(~left) * gini(t[~left])
            if weighted < impurity:
                feature, threshold, impurity = j, s, weighted
    gain = gini(t) - impurity
    return feature, threshold, impurity, gain


# ==== mean_of_squares ====
"""A mean where there is a sum."""

import numpy as np


def gini(t):
    fractions = np.bincount(t) / len(t)
    value = 1 - np.mean(fractions**2)
    return value


def best_split(x, t):
    impurity = np.inf
    for j in range(x.shape[1]):
        values = np.unique(x[:, j])
        thresholds = (values[:-1] + values[1:]) / 2
        for s in thresholds:
            left = x[:, j] <= s
            weighted = np.mean(left) * gini(t[left]) + np.mean(~left) * gini(t[~left])
            if weighted < impurity:
                feature, threshold, impurity = j, s, weighted
    gain = gini(t) - impurity
    return feature, threshold, impurity, gain


# ==== brackets_forgotten ====
"""Half of the second value alone."""

import numpy as np


def gini(t):
    fractions = np.bincount(t) / len(t)
    value = 1 - np.sum(fractions**2)
    return value


def best_split(x, t):
    impurity = np.inf
    for j in range(x.shape[1]):
        values = np.unique(x[:, j])
        thresholds = values[:-1] + values[1:] / 2
        for s in thresholds:
            left = x[:, j] <= s
            weighted = np.mean(left) * gini(t[left]) + np.mean(~left) * gini(t[~left])
            if weighted < impurity:
                feature, threshold, impurity = j, s, weighted
    gain = gini(t) - impurity
    return feature, threshold, impurity, gain


# ==== values_as_thresholds ====
"""The values themselves are tried."""

import numpy as np


def gini(t):
    fractions = np.bincount(t) / len(t)
    value = 1 - np.sum(fractions**2)
    return value


def best_split(x, t):
    impurity = np.inf
    for j in range(x.shape[1]):
        values = np.unique(x[:, j])
        thresholds = values[:-1]
        for s in thresholds:
            left = x[:, j] <= s
            weighted = np.mean(left) * gini(t[left]) + np.mean(~left) * gini(t[~left])
            if weighted < impurity:
                feature, threshold, impurity = j, s, weighted
    gain = gini(t) - impurity
    return feature, threshold, impurity, gain


# ==== length_of_the_mask ====
"""len of a mask, which is the number of all samples."""

import numpy as np


def gini(t):
    fractions = np.bincount(t) / len(t)
    value = 1 - np.sum(fractions**2)
    return value


def best_split(x, t):
    impurity = np.inf
    for j in range(x.shape[1]):
        values = np.unique(x[:, j])
        thresholds = (values[:-1] + values[1:]) / 2
        for s in thresholds:
            left = x[:, j] <= s
            weighted = (len(left) * gini(t[left]) + len(~left) * gini(t[~left])) / len(t)
            if weighted < impurity:
                feature, threshold, impurity = j, s, weighted
    gain = gini(t) - impurity
    return feature, threshold, impurity, gain


# ==== worse_side ====
"""The larger impurity of both sides."""

import numpy as np


def gini(t):
    fractions = np.bincount(t) / len(t)
    value = 1 - np.sum(fractions**2)
    return value


def best_split(x, t):
    impurity = np.inf
    for j in range(x.shape[1]):
        values = np.unique(x[:, j])
        thresholds = (values[:-1] + values[1:]) / 2
        for s in thresholds:
            left = x[:, j] <= s
            weighted = max(gini(t[left]), gini(t[~left]))
            if weighted < impurity:
                feature, threshold, impurity = j, s, weighted
    gain = gini(t) - impurity
    return feature, threshold, impurity, gain


# ==== last_of_the_equal ====
"""A split that is as good replaces the one before."""

import numpy as np


def gini(t):
    fractions = np.bincount(t) / len(t)
    value = 1 - np.sum(fractions**2)
    return value


def best_split(x, t):
    impurity = np.inf
    for j in range(x.shape[1]):
        values = np.unique(x[:, j])
        thresholds = (values[:-1] + values[1:]) / 2
        for s in thresholds:
            left = x[:, j] <= s
            weighted = np.mean(left) * gini(t[left]) + np.mean(~left) * gini(t[~left])
            if weighted <= impurity:
                feature, threshold, impurity = j, s, weighted
    gain = gini(t) - impurity
    return feature, threshold, impurity, gain


# ==== largest ====
"""The split with the largest impurity is looked for, from the same start."""

import numpy as np


def gini(t):
    fractions = np.bincount(t) / len(t)
    value = 1 - np.sum(fractions**2)
    return value


def best_split(x, t):
    impurity = np.inf
    for j in range(x.shape[1]):
        values = np.unique(x[:, j])
        thresholds = (values[:-1] + values[1:]) / 2
        for s in thresholds:
            left = x[:, j] <= s
            weighted = np.mean(left) * gini(t[left]) + np.mean(~left) * gini(t[~left])
            if weighted > impurity:
                feature, threshold, impurity = j, s, weighted
    gain = gini(t) - impurity
    return feature, threshold, impurity, gain


# ==== gain_of_the_last_split ====
"""The gain of whatever split was tried last."""

import numpy as np


def gini(t):
    fractions = np.bincount(t) / len(t)
    value = 1 - np.sum(fractions**2)
    return value


def best_split(x, t):
    impurity = np.inf
    for j in range(x.shape[1]):
        values = np.unique(x[:, j])
        thresholds = (values[:-1] + values[1:]) / 2
        for s in thresholds:
            left = x[:, j] <= s
            weighted = np.mean(left) * gini(t[left]) + np.mean(~left) * gini(t[~left])
            if weighted < impurity:
                feature, threshold, impurity = j, s, weighted
    gain = gini(t) - weighted
    return feature, threshold, impurity, gain
