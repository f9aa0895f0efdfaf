# ==== loops ====
"""The four cells of the table, counted one by one."""


def precision_recall_f1(scores, labels, threshold):
    tp = fp = fn = 0
    for score, label in zip(scores, labels, strict=True):
        if score > threshold and label == 1:
            tp += 1
        elif score > threshold:
            fp += 1
        elif label == 1:
            fn += 1
    precision = tp / (tp + fp) if tp + fp else 0.0
    recall = tp / (tp + fn) if tp + fn else 0.0
    f1 = 2 * tp / (2 * tp + fp + fn) if tp else 0.0
    return precision, recall, f1


# ==== sets ====
"""With sets of the places of samples."""


def precision_recall_f1(scores, labels, threshold):
    called = {place for place, score in enumerate(scores) if score > threshold}
    positive = {place for place, label in enumerate(labels) if label}
    both = called & positive
    if not both:
        return 0.0, 0.0, 0.0
    precision, recall = len(both) / len(called), len(both) / len(positive)
    return precision, recall, 2 / (1 / precision + 1 / recall)


# ==== products ====
"""Counts as products of vectors; what is not finite becomes 0."""

import numpy as np


def precision_recall_f1(scores, labels, threshold):
    called = (scores > threshold).astype(float)
    with np.errstate(invalid="ignore", divide="ignore"):
        precision = np.nan_to_num(called @ labels / called.sum())
        recall = np.nan_to_num(called @ labels / labels.sum())
        f1 = np.nan_to_num(2 * precision * recall / (precision + recall))
    return precision, recall, f1


# ==== divide_where ====
"""np.divide where the denominator is positive."""

import numpy as np


def share(part, whole):
    return np.divide(part, whole, out=np.zeros(()), where=whole > 0)


def precision_recall_f1(scores, labels, threshold):
    positive = labels.astype(bool)
    called = np.greater(scores, threshold)
    hits = np.count_nonzero(called[positive])
    called_count, positive_count = np.count_nonzero(called), np.count_nonzero(positive)
    precision = share(hits, np.array(called_count))
    recall = share(hits, np.array(positive_count))
    return precision, recall, share(2 * hits, np.array(called_count + positive_count))
