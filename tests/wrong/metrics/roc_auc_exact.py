# ==== rates_swapped ====
"""fpr and tpr have changed places."""

import numpy as np


def roc_auc_exact(scores, labels):
    thresholds = np.unique(scores)[::-1]
    positive, negative = scores[labels == 1], scores[labels == 0]
    tpr = np.mean(negative >= thresholds[:, None], axis=1)
    fpr = np.mean(positive >= thresholds[:, None], axis=1)
    difference = positive[:, None] - negative
    auc = np.mean((difference > 0) + 0.5 * (difference == 0))
    return fpr, tpr, auc


# ==== over_the_thresholds ====
"""The mean is over the thresholds."""

import numpy as np


def roc_auc_exact(scores, labels):
    thresholds = np.unique(scores)[::-1]
    positive, negative = scores[labels == 1], scores[labels == 0]
    tpr = np.mean(positive >= thresholds[:, None], axis=0)
    fpr = np.mean(negative >= thresholds[:, None], axis=0)
    difference = positive[:, None] - negative
    auc = np.mean((difference > 0) + 0.5 * (difference == 0))
    return fpr, tpr, auc


# ==== counts ====
"""Counts for rates."""

import numpy as np


def roc_auc_exact(scores, labels):
    thresholds = np.unique(scores)[::-1]
    positive, negative = scores[labels == 1], scores[labels == 0]
    tpr = np.sum(positive >= thresholds[:, None], axis=1)
    fpr = np.sum(negative >= thresholds[:, None], axis=1)
    difference = positive[:, None] - negative
    auc = np.mean((difference > 0) + 0.5 * (difference == 0))
    return fpr, tpr, auc


# ==== with_the_start ====
"""The start is put in front."""

import numpy as np


def roc_auc_exact(scores, labels):
    thresholds = np.unique(scores)[::-1]
    positive, negative = scores[labels == 1], scores[labels == 0]
    tpr = np.append(0, np.mean(positive >= thresholds[:, None], axis=1))
    fpr = np.append(0, np.mean(negative >= thresholds[:, None], axis=1))
    difference = positive[:, None] - negative
    auc = np.mean((difference > 0) + 0.5 * (difference == 0))
    return fpr, tpr, auc


# ==== equal_only ====
"""Only scores at the threshold."""

import numpy as np


def roc_auc_exact(scores, labels):
    thresholds = np.unique(scores)[::-1]
    positive, negative = scores[labels == 1], scores[labels == 0]
    tpr = np.mean(positive == thresholds[:, None], axis=1)
    fpr = np.mean(negative >= thresholds[:, None], axis=1)
    difference = positive[:, None] - negative
    auc = np.mean((difference > 0) + 0.5 * (difference == 0))
    return fpr, tpr, auc


# ==== true_negatives ====
"""What is below the threshold."""

import numpy as np


def roc_auc_exact(scores, labels):
    thresholds = np.unique(scores)[::-1]
    positive, negative = scores[labels == 1], scores[labels == 0]
    tpr = np.mean(positive >= thresholds[:, None], axis=1)
    fpr = np.mean(negative <= thresholds[:, None], axis=1)
    difference = positive[:, None] - negative
    auc = np.mean((difference > 0) + 0.5 * (difference == 0))
    return fpr, tpr, auc


# ==== nearly_equal_are_ties ====
"""Scores that differ by little count as equal."""

import numpy as np


def roc_auc_exact(scores, labels):
    thresholds = np.unique(scores)[::-1]
    positive, negative = scores[labels == 1], scores[labels == 0]
    tpr = np.mean(positive >= thresholds[:, None], axis=1)
    fpr = np.mean(negative >= thresholds[:, None], axis=1)
    difference = positive[:, None] - negative
    auc = np.mean((difference > 0) * ~np.isclose(difference, 0) + 0.5 * np.isclose(difference, 0))
    return fpr, tpr, auc


# ==== ties_left_out ====
"""Pairs of equal scores are left out of the number, too."""

import numpy as np


def roc_auc_exact(scores, labels):
    thresholds = np.unique(scores)[::-1]
    positive, negative = scores[labels == 1], scores[labels == 0]
    tpr = np.mean(positive >= thresholds[:, None], axis=1)
    fpr = np.mean(negative >= thresholds[:, None], axis=1)
    difference = positive[:, None] - negative
    auc = np.sum(difference > 0) / np.sum(difference != 0)
    return fpr, tpr, auc


# ==== axes_swapped ====
"""The area beside the curve."""

import numpy as np


def roc_auc_exact(scores, labels):
    thresholds = np.unique(scores)[::-1]
    positive, negative = scores[labels == 1], scores[labels == 0]
    tpr = np.mean(positive >= thresholds[:, None], axis=1)
    fpr = np.mean(negative >= thresholds[:, None], axis=1)
    difference = positive[:, None] - negative
    auc = np.trapezoid(np.append(0, fpr), np.append(0, tpr))
    return fpr, tpr, auc


# ==== parentheses ====
"""Precedence: the sum is inside the comparison."""

import numpy as np


def roc_auc_exact(scores, labels):
    thresholds = np.unique(scores)[::-1]
    positive, negative = scores[labels == 1], scores[labels == 0]
    tpr = np.mean(positive >= thresholds[:, None], axis=1)
    fpr = np.mean(negative >= thresholds[:, None], axis=1)
    difference = positive[:, None] - negative
    auc = np.mean(difference > 0 + 0.5 * (difference == 0))
    return fpr, tpr, auc


# ==== gini ====
"""Twice the area less one."""

import numpy as np


def roc_auc_exact(scores, labels):
    thresholds = np.unique(scores)[::-1]
    positive, negative = scores[labels == 1], scores[labels == 0]
    tpr = np.mean(positive >= thresholds[:, None], axis=1)
    fpr = np.mean(negative >= thresholds[:, None], axis=1)
    difference = positive[:, None] - negative
    auc = np.mean(np.sign(difference))
    return fpr, tpr, auc


# ==== mean_tpr ====
"""The mean height of the points."""

import numpy as np


def roc_auc_exact(scores, labels):
    thresholds = np.unique(scores)[::-1]
    positive, negative = scores[labels == 1], scores[labels == 0]
    tpr = np.mean(positive >= thresholds[:, None], axis=1)
    fpr = np.mean(negative >= thresholds[:, None], axis=1)
    difference = positive[:, None] - negative
    auc = np.mean(tpr)
    return fpr, tpr, auc


# ==== logistic_differences ====
"""A smooth stand-in for the comparison."""

import numpy as np


def roc_auc_exact(scores, labels):
    thresholds = np.unique(scores)[::-1]
    positive, negative = scores[labels == 1], scores[labels == 0]
    tpr = np.mean(positive >= thresholds[:, None], axis=1)
    fpr = np.mean(negative >= thresholds[:, None], axis=1)
    difference = positive[:, None] - negative
    auc = np.mean(1 / (1 + np.exp(-difference)))
    return fpr, tpr, auc


# ==== above_the_threshold ====
"""Samples at the threshold are not called positive."""

import numpy as np


def roc_auc_exact(scores, labels):
    thresholds = np.unique(scores)[::-1]
    positive, negative = scores[labels == 1], scores[labels == 0]
    tpr = np.mean(positive > thresholds[:, None], axis=1)
    fpr = np.mean(negative > thresholds[:, None], axis=1)
    difference = positive[:, None] - negative
    auc = np.mean((difference > 0) + 0.5 * (difference == 0))
    return fpr, tpr, auc


# ==== ties_lost ====
"""A positive and a negative sample with the same score count as nothing."""

import numpy as np


def roc_auc_exact(scores, labels):
    thresholds = np.unique(scores)[::-1]
    positive, negative = scores[labels == 1], scores[labels == 0]
    tpr = np.mean(positive >= thresholds[:, None], axis=1)
    fpr = np.mean(negative >= thresholds[:, None], axis=1)
    difference = positive[:, None] - negative
    auc = np.mean(difference > 0)
    return fpr, tpr, auc


# ==== ties_won ====
"""A positive and a negative sample with the same score count as a win."""

import numpy as np


def roc_auc_exact(scores, labels):
    thresholds = np.unique(scores)[::-1]
    positive, negative = scores[labels == 1], scores[labels == 0]
    tpr = np.mean(positive >= thresholds[:, None], axis=1)
    fpr = np.mean(negative >= thresholds[:, None], axis=1)
    difference = positive[:, None] - negative
    auc = np.mean(difference >= 0)
    return fpr, tpr, auc


# ==== origin_forgotten ====
"""The trapezoids begin at the first point and not at (0, 0); this shows only if a
negative sample has the highest score.
"""

import numpy as np


def roc_auc_exact(scores, labels):
    thresholds = np.unique(scores)[::-1]
    positive, negative = scores[labels == 1], scores[labels == 0]
    tpr = np.mean(positive >= thresholds[:, None], axis=1)
    fpr = np.mean(negative >= thresholds[:, None], axis=1)
    difference = positive[:, None] - negative
    auc = np.sum(np.diff(fpr) * (tpr[1:] + tpr[:-1]) / 2)
    return fpr, tpr, auc


# ==== rectangles ====
"""Rectangles of the height at their right end: the curve rises before it goes right."""

import numpy as np


def roc_auc_exact(scores, labels):
    thresholds = np.unique(scores)[::-1]
    positive, negative = scores[labels == 1], scores[labels == 0]
    tpr = np.mean(positive >= thresholds[:, None], axis=1)
    fpr = np.mean(negative >= thresholds[:, None], axis=1)
    difference = positive[:, None] - negative
    auc = np.sum(np.diff(fpr, prepend=0) * tpr)
    return fpr, tpr, auc


# ==== rates_of_all_samples ====
"""The counts are divided by the number of all samples, not by that of the class."""

import numpy as np


def roc_auc_exact(scores, labels):
    thresholds = np.unique(scores)[::-1]
    positive, negative = scores[labels == 1], scores[labels == 0]
    tpr = np.sum(positive >= thresholds[:, None], axis=1) / len(scores)
    fpr = np.sum(negative >= thresholds[:, None], axis=1) / len(scores)
    difference = positive[:, None] - negative
    auc = np.mean((difference > 0) + 0.5 * (difference == 0))
    return fpr, tpr, auc


# ==== specificity_for_fpr ====
"""The true negative rate is put in the place of the false positive rate."""

import numpy as np


def roc_auc_exact(scores, labels):
    thresholds = np.unique(scores)[::-1]
    positive, negative = scores[labels == 1], scores[labels == 0]
    tpr = np.mean(positive >= thresholds[:, None], axis=1)
    fpr = np.mean(negative < thresholds[:, None], axis=1)
    difference = positive[:, None] - negative
    auc = np.mean((difference > 0) + 0.5 * (difference == 0))
    return fpr, tpr, auc


# ==== probability_thresholds ====
"""Evenly spaced thresholds from 1 to 0, as Keras takes them: scores elsewhere and
points in between are lost.
"""

import numpy as np


def roc_auc_exact(scores, labels):
    thresholds = np.linspace(1, 0, 200)
    positive, negative = scores[labels == 1], scores[labels == 0]
    tpr = np.mean(positive >= thresholds[:, None], axis=1)
    fpr = np.mean(negative >= thresholds[:, None], axis=1)
    difference = positive[:, None] - negative
    auc = np.mean((difference > 0) + 0.5 * (difference == 0))
    return fpr, tpr, auc


# ==== sample_by_sample ====
"""The curve goes on by one sample at a time, so that equal scores make steps in the
order of the samples and not one slanting line.
"""

import numpy as np


def roc_auc_exact(scores, labels):
    ranked = labels[np.argsort(-scores)]
    tpr = np.cumsum(ranked == 1) / np.sum(labels == 1)
    fpr = np.cumsum(ranked == 0) / np.sum(labels == 0)
    auc = np.sum(np.diff(fpr, prepend=0) * tpr)
    return fpr, tpr, auc


# ==== column_forgotten ====
"""The thresholds are not made a column, so that they do not fit the samples."""

import numpy as np


def roc_auc_exact(scores, labels):
    thresholds = np.unique(scores)[::-1]
    positive, negative = scores[labels == 1], scores[labels == 0]
    tpr = np.mean(positive >= thresholds, axis=1)
    fpr = np.mean(negative >= thresholds, axis=1)
    difference = positive[:, None] - negative
    auc = np.mean((difference > 0) + 0.5 * (difference == 0))
    return fpr, tpr, auc
