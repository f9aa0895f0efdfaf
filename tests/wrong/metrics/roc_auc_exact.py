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
