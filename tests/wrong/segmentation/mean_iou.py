# ==== true_alone ====
"""Pixels of the class, right or not."""

import numpy as np


def mean_iou(labels, predicted, classes):
    numbers = np.arange(classes)[:, None]
    true, guessed = labels.ravel() == numbers, predicted.ravel() == numbers
    intersection = np.sum(true, axis=1)
    union = np.sum(true | guessed, axis=1)
    iou = intersection / np.maximum(union, 1)
    miou = np.mean(iou[union > 0])
    return iou, miou


# ==== numbers_multiplied ====
"""One number for all classes."""

import numpy as np


def mean_iou(labels, predicted, classes):
    numbers = np.arange(classes)[:, None]
    true, guessed = labels.ravel() == numbers, predicted.ravel() == numbers
    intersection = np.sum(true & guessed)
    union = np.sum(true | guessed, axis=1)
    iou = intersection / np.maximum(union, 1)
    miou = np.mean(iou[union > 0])
    return iou, miou


# ==== exclusive ====
"""Where just one of both holds."""

import numpy as np


def mean_iou(labels, predicted, classes):
    numbers = np.arange(classes)[:, None]
    true, guessed = labels.ravel() == numbers, predicted.ravel() == numbers
    intersection = np.sum(true & guessed, axis=1)
    union = np.sum(true ^ guessed, axis=1)
    iou = intersection / np.maximum(union, 1)
    miou = np.mean(iou[union > 0])
    return iou, miou


# ==== larger_of_both ====
"""The larger of both regions."""

import numpy as np


def mean_iou(labels, predicted, classes):
    numbers = np.arange(classes)[:, None]
    true, guessed = labels.ravel() == numbers, predicted.ravel() == numbers
    intersection = np.sum(true & guessed, axis=1)
    union = np.maximum(np.sum(true, axis=1), np.sum(guessed, axis=1))
    iou = intersection / np.maximum(union, 1)
    miou = np.mean(iou[union > 0])
    return iou, miou


# ==== smaller_of_both ====
"""The smaller of both regions."""

import numpy as np


def mean_iou(labels, predicted, classes):
    numbers = np.arange(classes)[:, None]
    true, guessed = labels.ravel() == numbers, predicted.ravel() == numbers
    intersection = np.sum(true & guessed, axis=1)
    union = np.minimum(np.sum(true, axis=1), np.sum(guessed, axis=1))
    iou = intersection / np.maximum(union, 1)
    miou = np.mean(iou[union > 0])
    return iou, miou


# ==== over_the_classes ====
"""Over the wrong axis."""

import numpy as np


def mean_iou(labels, predicted, classes):
    numbers = np.arange(classes)[:, None]
    true, guessed = labels.ravel() == numbers, predicted.ravel() == numbers
    intersection = np.sum(true & guessed, axis=1)
    union = np.sum(true | guessed, axis=0)
    iou = intersection / np.maximum(union, 1)
    miou = np.mean(iou[union > 0])
    return iou, miou


# ==== large_epsilon ====
"""A thousandth above and below."""

import numpy as np


def mean_iou(labels, predicted, classes):
    numbers = np.arange(classes)[:, None]
    true, guessed = labels.ravel() == numbers, predicted.ravel() == numbers
    intersection = np.sum(true & guessed, axis=1)
    union = np.sum(true | guessed, axis=1)
    iou = (intersection + 1e-3) / (union + 1e-3)
    miou = np.mean(iou[union > 0])
    return iou, miou


# ==== whole_numbers ====
"""Division without the rest."""

import numpy as np


def mean_iou(labels, predicted, classes):
    numbers = np.arange(classes)[:, None]
    true, guessed = labels.ravel() == numbers, predicted.ravel() == numbers
    intersection = np.sum(true & guessed, axis=1)
    union = np.sum(true | guessed, axis=1)
    iou = intersection // np.maximum(union, 1)
    miou = np.mean(iou[union > 0])
    return iou, miou


# ==== without_zeros ====
"""Classes with IoU 0 are left out."""

import numpy as np


def mean_iou(labels, predicted, classes):
    numbers = np.arange(classes)[:, None]
    true, guessed = labels.ravel() == numbers, predicted.ravel() == numbers
    intersection = np.sum(true & guessed, axis=1)
    union = np.sum(true | guessed, axis=1)
    iou = intersection / np.maximum(union, 1)
    miou = np.mean(iou[iou > 0])
    return iou, miou


# ==== without_background ====
"""Class 0 is left out."""

import numpy as np


def mean_iou(labels, predicted, classes):
    numbers = np.arange(classes)[:, None]
    true, guessed = labels.ravel() == numbers, predicted.ravel() == numbers
    intersection = np.sum(true & guessed, axis=1)
    union = np.sum(true | guessed, axis=1)
    iou = intersection / np.maximum(union, 1)
    miou = np.mean(iou[1:][union[1:] > 0])
    return iou, miou


# ==== predicted_classes ====
"""Only classes that are predicted."""

import numpy as np


def mean_iou(labels, predicted, classes):
    numbers = np.arange(classes)[:, None]
    true, guessed = labels.ravel() == numbers, predicted.ravel() == numbers
    intersection = np.sum(true & guessed, axis=1)
    union = np.sum(true | guessed, axis=1)
    iou = intersection / np.maximum(union, 1)
    miou = np.mean(iou[np.sum(guessed, axis=1) > 0])
    return iou, miou


# ==== median ====
"""The class in the middle."""

import numpy as np


def mean_iou(labels, predicted, classes):
    numbers = np.arange(classes)[:, None]
    true, guessed = labels.ravel() == numbers, predicted.ravel() == numbers
    intersection = np.sum(true & guessed, axis=1)
    union = np.sum(true | guessed, axis=1)
    iou = intersection / np.maximum(union, 1)
    miou = np.median(iou[union > 0])
    return iou, miou


# ==== absent_classes_averaged ====
"""The zeros of classes that occur nowhere go into the mean."""

import numpy as np


def mean_iou(labels, predicted, classes):
    numbers = np.arange(classes)[:, None]
    true, guessed = labels.ravel() == numbers, predicted.ravel() == numbers
    intersection = np.sum(true & guessed, axis=1)
    union = np.sum(true | guessed, axis=1)
    iou = intersection / np.maximum(union, 1)
    miou = np.mean(iou)
    return iou, miou


# ==== only_true_classes ====
"""The mean is over the classes in the truth; one that is only predicted is left out."""

import numpy as np


def mean_iou(labels, predicted, classes):
    numbers = np.arange(classes)[:, None]
    true, guessed = labels.ravel() == numbers, predicted.ravel() == numbers
    intersection = np.sum(true & guessed, axis=1)
    union = np.sum(true | guessed, axis=1)
    iou = intersection / np.maximum(union, 1)
    miou = np.mean(iou[np.any(true, axis=1)])
    return iou, miou


# ==== only_positive_ious ====
"""Classes of IoU 0 are left out, though some of them occur and were only missed."""

import numpy as np


def mean_iou(labels, predicted, classes):
    numbers = np.arange(classes)[:, None]
    true, guessed = labels.ravel() == numbers, predicted.ravel() == numbers
    intersection = np.sum(true & guessed, axis=1)
    union = np.sum(true | guessed, axis=1)
    iou = intersection / np.maximum(union, 1)
    miou = np.mean(iou[iou > 0]) if np.any(iou > 0) else 0.0
    return iou, miou


# ==== overlap_counted_twice ====
"""The union is the sum of both counts; the intersection is not subtracted."""

import numpy as np


def mean_iou(labels, predicted, classes):
    numbers = np.arange(classes)[:, None]
    true, guessed = labels.ravel() == numbers, predicted.ravel() == numbers
    intersection = np.sum(true & guessed, axis=1)
    union = np.sum(true, axis=1) + np.sum(guessed, axis=1)
    iou = intersection / np.maximum(union, 1)
    miou = np.mean(iou[union > 0])
    return iou, miou


# ==== dice ====
"""Dice, that is F₁, is computed for each class."""

import numpy as np


def mean_iou(labels, predicted, classes):
    numbers = np.arange(classes)[:, None]
    true, guessed = labels.ravel() == numbers, predicted.ravel() == numbers
    intersection = np.sum(true & guessed, axis=1)
    union = np.sum(true | guessed, axis=1)
    iou = 2 * intersection / np.maximum(union + intersection, 1)
    miou = np.mean(iou[union > 0])
    return iou, miou


# ==== undefined_iou ====
"""0 / 0 stays NaN in iou; nanmean saves the mean alone."""

import numpy as np


def mean_iou(labels, predicted, classes):
    numbers = np.arange(classes)[:, None]
    true, guessed = labels.ravel() == numbers, predicted.ravel() == numbers
    intersection = np.sum(true & guessed, axis=1)
    union = np.sum(true | guessed, axis=1)
    iou = intersection / union
    miou = np.nanmean(iou)
    return iou, miou


# ==== absent_is_perfect ====
"""A class that is neither true nor predicted gets 1, since nothing is wrong with it."""

import numpy as np


def mean_iou(labels, predicted, classes):
    numbers = np.arange(classes)[:, None]
    true, guessed = labels.ravel() == numbers, predicted.ravel() == numbers
    intersection = np.sum(true & guessed, axis=1)
    union = np.sum(true | guessed, axis=1)
    iou = np.where(union > 0, intersection / np.maximum(union, 1), 1.0)
    miou = np.mean(iou[union > 0])
    return iou, miou


# ==== frequency_weighted ====
"""Classes weigh as much as they have pixels."""

import numpy as np


def mean_iou(labels, predicted, classes):
    numbers = np.arange(classes)[:, None]
    true, guessed = labels.ravel() == numbers, predicted.ravel() == numbers
    intersection = np.sum(true & guessed, axis=1)
    union = np.sum(true | guessed, axis=1)
    iou = intersection / np.maximum(union, 1)
    miou = np.sum(iou * np.sum(true, axis=1)) / labels.size
    return iou, miou


# ==== sums_over_classes ====
"""The counts are added up over the classes before the quotient, as in a micro average.
"""

import numpy as np


def mean_iou(labels, predicted, classes):
    numbers = np.arange(classes)[:, None]
    true, guessed = labels.ravel() == numbers, predicted.ravel() == numbers
    intersection = np.sum(true & guessed, axis=1)
    union = np.sum(true | guessed, axis=1)
    iou = intersection / np.maximum(union, 1)
    miou = np.sum(intersection) / np.sum(union)
    return iou, miou


# ==== image_by_image ====
"""The IoUs are computed for each image and averaged."""

import numpy as np


def mean_iou(labels, predicted, classes):
    numbers = np.arange(classes)[:, None]
    ious, mious = [], []
    for one_labels, one_predicted in zip(labels, predicted):
        true, guessed = one_labels.ravel() == numbers, one_predicted.ravel() == numbers
        intersection = np.sum(true & guessed, axis=1)
        union = np.sum(true | guessed, axis=1)
        iou = intersection / np.maximum(union, 1)
        ious.append(iou)
        mious.append(np.mean(iou[union > 0]))
    return np.mean(ious, axis=0), np.mean(mious)
