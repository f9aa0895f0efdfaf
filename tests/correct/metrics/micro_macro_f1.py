# ==== loops ====
"""Class by class, with true positives, false positives and false negatives."""

import numpy as np


def micro_macro_f1(labels, predicted, classes):
    scores, support = [], []
    totals = np.zeros(3)
    for label in range(classes):
        tp = np.sum((labels == label) & (predicted == label))
        fp = np.sum((labels != label) & (predicted == label))
        fn = np.sum((labels == label) & (predicted != label))
        totals += tp, fp, fn
        scores.append(2 * tp / (2 * tp + fp + fn) if tp + fp + fn else 0.0)
        support.append(tp + fn)
    tp, fp, fn = totals
    micro = 2 * tp / (2 * tp + fp + fn)
    macro = sum(scores) / classes
    weighted = sum(s * n for s, n in zip(scores, support, strict=True)) / sum(support)
    return micro, macro, weighted


# ==== confusion_matrix ====
"""Everything from the confusion matrix, by precision and recall."""

import numpy as np


def micro_macro_f1(labels, predicted, classes):
    counts = np.zeros((classes, classes))
    np.add.at(counts, (labels, predicted), 1)
    hits = np.diag(counts)
    with np.errstate(invalid="ignore", divide="ignore"):
        precision = np.nan_to_num(hits / counts.sum(axis=0))
        recall = np.nan_to_num(hits / counts.sum(axis=1))
        f1 = np.nan_to_num(2 * precision * recall / (precision + recall))
    accuracy = hits.sum() / counts.sum()
    return accuracy, f1.mean(), f1 @ counts.sum(axis=1) / counts.sum()


# ==== bincount ====
"""Sizes by bincount; the weighted average as the mean over the samples."""

import numpy as np


def micro_macro_f1(labels, predicted, classes):
    hits = np.bincount(labels[labels == predicted], minlength=classes)
    sizes = np.bincount(np.concatenate([labels, predicted]), minlength=classes)
    f1 = np.divide(2 * hits, sizes, out=np.zeros(classes), where=sizes > 0)
    return hits.sum() / len(labels), np.average(f1), np.mean(f1[labels])
