# ==== loops ====
"""Class by class in plain Python."""


def mean_iou(labels, predicted, classes):
    pairs = list(zip(labels.ravel().tolist(), predicted.ravel().tolist(), strict=True))
    iou, seen = [], []
    for number in range(classes):
        both = sum(a == number and b == number for a, b in pairs)
        either = sum(a == number or b == number for a, b in pairs)
        iou.append(both / either if either else 0.0)
        if either:
            seen.append(iou[-1])
    return iou, sum(seen) / len(seen)


# ==== confusion_matrix ====
"""From the confusion matrix of all pixels."""

import numpy as np


def mean_iou(labels, predicted, classes):
    counts = np.bincount((labels * classes + predicted).ravel(), minlength=classes**2)
    counts = counts.reshape(classes, classes)
    tp = np.diag(counts)
    union = counts.sum(axis=0) + counts.sum(axis=1) - tp
    with np.errstate(invalid="ignore"):
        iou = tp / union
    return np.nan_to_num(iou), np.nanmean(iou)


# ==== one_hot ====
"""With one-hot masks."""

import numpy as np


def mean_iou(labels, predicted, classes):
    a, b = np.eye(classes)[labels], np.eye(classes)[predicted]
    pixels = (0, 1, 2)
    both, either = np.minimum(a, b).sum(axis=pixels), np.maximum(a, b).sum(axis=pixels)
    iou = np.where(either == 0, 0, both / np.where(either == 0, 1, either))
    return iou, iou.sum() / (either > 0).sum()
