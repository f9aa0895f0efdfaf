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


# ==== entropy_too ====
"""The entropy in the place of the Gini impurity."""

import numpy as np


def gini(t):
    fractions = np.bincount(t) / len(t)
    value = -np.sum(fractions[fractions > 0] * np.log2(fractions[fractions > 0]))
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


# ==== half_differences ====
"""Half the distance of two neighbours is taken for their midpoint."""

import numpy as np


def gini(t):
    fractions = np.bincount(t) / len(t)
    value = 1 - np.sum(fractions**2)
    return value


def best_split(x, t):
    impurity = np.inf
    for j in range(x.shape[1]):
        values = np.unique(x[:, j])
        thresholds = np.diff(values) / 2
        for s in thresholds:
            left = x[:, j] <= s
            weighted = np.mean(left) * gini(t[left]) + np.mean(~left) * gini(t[~left])
            if weighted < impurity:
                feature, threshold, impurity = j, s, weighted
    gain = gini(t) - impurity
    return feature, threshold, impurity, gain


# ==== unweighted_mean ====
"""Both sides weigh the same, whatever their numbers of samples."""

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
            weighted = (gini(t[left]) + gini(t[~left])) / 2
            if weighted < impurity:
                feature, threshold, impurity = j, s, weighted
    gain = gini(t) - impurity
    return feature, threshold, impurity, gain


# ==== impurity_not_updated ====
"""The split is remembered, but not its impurity until the end: every split seems
better than infinity.
"""

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
                feature, threshold = j, s
    gain = gini(t) - weighted
    return feature, threshold, weighted, gain


# ==== stopped_at_the_first_rise ====
"""The search within a feature stops at the first split that is no better than the
best, as if there were only one minimum.
"""

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
            else:
                break
    gain = gini(t) - impurity
    return feature, threshold, impurity, gain


# ==== only_real_improvements ====
"""The search begins with the impurity of the whole node: where no split lowers it,
there is no feature to return, and it raises.
"""

import numpy as np


def gini(t):
    fractions = np.bincount(t) / len(t)
    value = 1 - np.sum(fractions**2)
    return value


def best_split(x, t):
    impurity = gini(t)
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
