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
