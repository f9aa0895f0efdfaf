# ==== labels_counted ====
"""Hits are how often the class is true."""

import numpy as np


def micro_macro_f1(labels, predicted, classes):
    one_hot = np.eye(classes)
    actual, guessed = one_hot[labels], one_hot[predicted]
    hits = np.sum(actual, axis=0)
    f1 = 2 * hits / np.maximum(np.sum(actual, axis=0) + np.sum(guessed, axis=0), 1)
    macro = np.mean(f1)
    weighted = np.sum(f1 * np.sum(actual, axis=0)) / len(labels)
    micro = 2 * np.sum(hits) / (np.sum(actual) + np.sum(guessed))
    return micro, macro, weighted


# ==== all_hits ====
"""One number of hits for all classes."""

import numpy as np


def micro_macro_f1(labels, predicted, classes):
    one_hot = np.eye(classes)
    actual, guessed = one_hot[labels], one_hot[predicted]
    hits = np.sum(actual * guessed)
    f1 = 2 * hits / np.maximum(np.sum(actual, axis=0) + np.sum(guessed, axis=0), 1)
    macro = np.mean(f1)
    weighted = np.sum(f1 * np.sum(actual, axis=0)) / len(labels)
    micro = 2 * np.sum(hits) / (np.sum(actual) + np.sum(guessed))
    return micro, macro, weighted


# ==== no_two ====
"""Without the factor 2."""

import numpy as np


def micro_macro_f1(labels, predicted, classes):
    one_hot = np.eye(classes)
    actual, guessed = one_hot[labels], one_hot[predicted]
    hits = np.sum(actual * guessed, axis=0)
    f1 = hits / np.maximum(np.sum(actual, axis=0) + np.sum(guessed, axis=0), 1)
    macro = np.mean(f1)
    weighted = np.sum(f1 * np.sum(actual, axis=0)) / len(labels)
    micro = 2 * np.sum(hits) / (np.sum(actual) + np.sum(guessed))
    return micro, macro, weighted


# ==== large_epsilon ====
"""A hundredth below."""

import numpy as np


def micro_macro_f1(labels, predicted, classes):
    one_hot = np.eye(classes)
    actual, guessed = one_hot[labels], one_hot[predicted]
    hits = np.sum(actual * guessed, axis=0)
    f1 = 2 * hits / (np.sum(actual, axis=0) + np.sum(guessed, axis=0) + 0.01)
    macro = np.mean(f1)
    weighted = np.sum(f1 * np.sum(actual, axis=0)) / len(labels)
    micro = 2 * np.sum(hits) / (np.sum(actual) + np.sum(guessed))
    return micro, macro, weighted


# ==== over_the_classes ====
"""Sums over the wrong axis."""

import numpy as np


def micro_macro_f1(labels, predicted, classes):
    one_hot = np.eye(classes)
    actual, guessed = one_hot[labels], one_hot[predicted]
    hits = np.sum(actual * guessed, axis=0)
    f1 = 2 * hits / np.maximum(np.sum(actual, axis=1) + np.sum(guessed, axis=1), 1)
    macro = np.mean(f1)
    weighted = np.sum(f1 * np.sum(actual, axis=0)) / len(labels)
    micro = 2 * np.sum(hits) / (np.sum(actual) + np.sum(guessed))
    return micro, macro, weighted


# ==== median ====
"""The class in the middle."""

import numpy as np


def micro_macro_f1(labels, predicted, classes):
    one_hot = np.eye(classes)
    actual, guessed = one_hot[labels], one_hot[predicted]
    hits = np.sum(actual * guessed, axis=0)
    f1 = 2 * hits / np.maximum(np.sum(actual, axis=0) + np.sum(guessed, axis=0), 1)
    macro = np.median(f1)
    weighted = np.sum(f1 * np.sum(actual, axis=0)) / len(labels)
    micro = 2 * np.sum(hits) / (np.sum(actual) + np.sum(guessed))
    return micro, macro, weighted


# ==== without_zeros ====
"""Classes of F1 = 0 are left out."""

import numpy as np


def micro_macro_f1(labels, predicted, classes):
    one_hot = np.eye(classes)
    actual, guessed = one_hot[labels], one_hot[predicted]
    hits = np.sum(actual * guessed, axis=0)
    f1 = 2 * hits / np.maximum(np.sum(actual, axis=0) + np.sum(guessed, axis=0), 1)
    macro = np.mean(f1[f1 > 0])
    weighted = np.sum(f1 * np.sum(actual, axis=0)) / len(labels)
    micro = 2 * np.sum(hits) / (np.sum(actual) + np.sum(guessed))
    return micro, macro, weighted


# ==== by_classes_seen ====
"""Divided by the number of classes that are true somewhere."""

import numpy as np


def micro_macro_f1(labels, predicted, classes):
    one_hot = np.eye(classes)
    actual, guessed = one_hot[labels], one_hot[predicted]
    hits = np.sum(actual * guessed, axis=0)
    f1 = 2 * hits / np.maximum(np.sum(actual, axis=0) + np.sum(guessed, axis=0), 1)
    macro = np.sum(f1) / len(set(labels))
    weighted = np.sum(f1 * np.sum(actual, axis=0)) / len(labels)
    micro = 2 * np.sum(hits) / (np.sum(actual) + np.sum(guessed))
    return micro, macro, weighted


# ==== weights_by_both ====
"""Weighted by how often a class is true or predicted."""

import numpy as np


def micro_macro_f1(labels, predicted, classes):
    one_hot = np.eye(classes)
    actual, guessed = one_hot[labels], one_hot[predicted]
    hits = np.sum(actual * guessed, axis=0)
    f1 = 2 * hits / np.maximum(np.sum(actual, axis=0) + np.sum(guessed, axis=0), 1)
    macro = np.mean(f1)
    weighted = np.average(f1, weights=np.sum(actual + guessed, axis=0))
    micro = 2 * np.sum(hits) / (np.sum(actual) + np.sum(guessed))
    return micro, macro, weighted


# ==== unweighted ====
"""The plain mean again."""

import numpy as np


def micro_macro_f1(labels, predicted, classes):
    one_hot = np.eye(classes)
    actual, guessed = one_hot[labels], one_hot[predicted]
    hits = np.sum(actual * guessed, axis=0)
    f1 = 2 * hits / np.maximum(np.sum(actual, axis=0) + np.sum(guessed, axis=0), 1)
    macro = np.mean(f1)
    weighted = np.mean(f1)
    micro = 2 * np.sum(hits) / (np.sum(actual) + np.sum(guessed))
    return micro, macro, weighted


# ==== micro_recall_of_classes ====
"""The mean recall."""

import numpy as np


def micro_macro_f1(labels, predicted, classes):
    one_hot = np.eye(classes)
    actual, guessed = one_hot[labels], one_hot[predicted]
    hits = np.sum(actual * guessed, axis=0)
    f1 = 2 * hits / np.maximum(np.sum(actual, axis=0) + np.sum(guessed, axis=0), 1)
    macro = np.mean(f1)
    weighted = np.sum(f1 * np.sum(actual, axis=0)) / len(labels)
    micro = np.mean(hits / np.maximum(np.sum(actual, axis=0), 1))
    return micro, macro, weighted


# ==== micro_with_negatives ====
"""True negatives are counted, too."""

import numpy as np


def micro_macro_f1(labels, predicted, classes):
    one_hot = np.eye(classes)
    actual, guessed = one_hot[labels], one_hot[predicted]
    hits = np.sum(actual * guessed, axis=0)
    f1 = 2 * hits / np.maximum(np.sum(actual, axis=0) + np.sum(guessed, axis=0), 1)
    macro = np.mean(f1)
    weighted = np.sum(f1 * np.sum(actual, axis=0)) / len(labels)
    micro = np.mean(actual == guessed)
    return micro, macro, weighted


# ==== macro_of_present_classes ====
"""Classes that occur nowhere are left out of the macro average, as one does for the
mean IoU.
"""

import numpy as np


def micro_macro_f1(labels, predicted, classes):
    one_hot = np.eye(classes)
    actual, guessed = one_hot[labels], one_hot[predicted]
    hits = np.sum(actual * guessed, axis=0)
    f1 = 2 * hits / np.maximum(np.sum(actual + guessed, axis=0), 1)
    macro = np.mean(f1[np.sum(actual + guessed, axis=0) > 0])
    weighted = np.average(f1, weights=np.sum(actual, axis=0))
    micro = 2 * np.sum(hits) / np.sum(actual + guessed)
    return micro, macro, weighted


# ==== macro_of_true_classes ====
"""The macro average is over the classes that have true samples: only predicted ones
are forgotten.
"""

import numpy as np


def micro_macro_f1(labels, predicted, classes):
    one_hot = np.eye(classes)
    actual, guessed = one_hot[labels], one_hot[predicted]
    hits = np.sum(actual * guessed, axis=0)
    f1 = 2 * hits / np.maximum(np.sum(actual + guessed, axis=0), 1)
    macro = np.mean(f1[np.unique(labels)])
    weighted = np.average(f1, weights=np.sum(actual, axis=0))
    micro = 2 * np.sum(hits) / np.sum(actual + guessed)
    return micro, macro, weighted


# ==== weighted_by_predictions ====
"""A class weighs as much as it was predicted, not as it is true."""

import numpy as np


def micro_macro_f1(labels, predicted, classes):
    one_hot = np.eye(classes)
    actual, guessed = one_hot[labels], one_hot[predicted]
    hits = np.sum(actual * guessed, axis=0)
    f1 = 2 * hits / np.maximum(np.sum(actual + guessed, axis=0), 1)
    macro = np.mean(f1)
    weighted = np.average(f1, weights=np.sum(guessed, axis=0))
    micro = 2 * np.sum(hits) / np.sum(actual + guessed)
    return micro, macro, weighted


# ==== weighted_over_classes ====
"""The weighted sum is divided by the number of classes, not by that of samples."""

import numpy as np


def micro_macro_f1(labels, predicted, classes):
    one_hot = np.eye(classes)
    actual, guessed = one_hot[labels], one_hot[predicted]
    hits = np.sum(actual * guessed, axis=0)
    f1 = 2 * hits / np.maximum(np.sum(actual + guessed, axis=0), 1)
    macro = np.mean(f1)
    weighted = np.mean(f1 * np.sum(actual, axis=0))
    micro = 2 * np.sum(hits) / np.sum(actual + guessed)
    return micro, macro, weighted


# ==== macro_from_mean_precision_recall ====
"""Precision and recall are averaged over the classes first, and one F₁ is made of the
means.
"""

import numpy as np


def micro_macro_f1(labels, predicted, classes):
    one_hot = np.eye(classes)
    actual, guessed = one_hot[labels], one_hot[predicted]
    hits = np.sum(actual * guessed, axis=0)
    f1 = 2 * hits / np.maximum(np.sum(actual + guessed, axis=0), 1)
    mean_precision = np.mean(hits / np.maximum(np.sum(guessed, axis=0), 1))
    mean_recall = np.mean(hits / np.maximum(np.sum(actual, axis=0), 1))
    macro = 2 * mean_precision * mean_recall / (mean_precision + mean_recall)
    weighted = np.average(f1, weights=np.sum(actual, axis=0))
    micro = 2 * np.sum(hits) / np.sum(actual + guessed)
    return micro, macro, weighted


# ==== absent_class_undefined ====
"""A class that is neither true nor predicted is 0 / 0 and makes f1, macro and weighted
NaN.
"""

import numpy as np


def micro_macro_f1(labels, predicted, classes):
    one_hot = np.eye(classes)
    actual, guessed = one_hot[labels], one_hot[predicted]
    hits = np.sum(actual * guessed, axis=0)
    f1 = 2 * hits / np.sum(actual + guessed, axis=0)
    macro = np.mean(f1)
    weighted = np.average(f1, weights=np.sum(actual, axis=0))
    micro = 2 * np.sum(hits) / np.sum(actual + guessed)
    return micro, macro, weighted


# ==== missed_class_undefined ====
"""Absent classes are caught, but a class that occurs and is never hit has precision =
recall = 0, and 0 / 0 again.
"""

import numpy as np


def micro_macro_f1(labels, predicted, classes):
    one_hot = np.eye(classes)
    actual, guessed = one_hot[labels], one_hot[predicted]
    hits = np.sum(actual * guessed, axis=0)
    precision = hits / np.maximum(np.sum(guessed, axis=0), 1)
    recall = hits / np.maximum(np.sum(actual, axis=0), 1)
    present = np.sum(actual + guessed, axis=0) > 0
    f1 = np.where(present, 2 * precision * recall / (precision + recall), 0)
    macro = np.mean(f1)
    weighted = np.average(f1, weights=np.sum(actual, axis=0))
    micro = 2 * np.sum(hits) / np.sum(actual + guessed)
    return micro, macro, weighted


# ==== jaccard_for_f1 ====
"""The hits are divided by the union, which is the IoU and not F₁."""

import numpy as np


def micro_macro_f1(labels, predicted, classes):
    one_hot = np.eye(classes)
    actual, guessed = one_hot[labels], one_hot[predicted]
    hits = np.sum(actual * guessed, axis=0)
    f1 = hits / np.maximum(np.sum(np.maximum(actual, guessed), axis=0), 1)
    macro = np.mean(f1)
    weighted = np.average(f1, weights=np.sum(actual, axis=0))
    micro = 2 * np.sum(hits) / np.sum(actual + guessed)
    return micro, macro, weighted


# ==== agreement_counted_as_hits ====
"""Where both are 0 they agree, too, so that the true negatives are counted as hits."""

import numpy as np


def micro_macro_f1(labels, predicted, classes):
    one_hot = np.eye(classes)
    actual, guessed = one_hot[labels], one_hot[predicted]
    hits = np.sum(actual == guessed, axis=0)
    f1 = 2 * hits / np.maximum(np.sum(actual + guessed, axis=0), 1)
    macro = np.mean(f1)
    weighted = np.average(f1, weights=np.sum(actual, axis=0))
    micro = 2 * np.sum(hits) / np.sum(actual + guessed)
    return micro, macro, weighted


# ==== factor_two_forgotten_in_micro ====
"""The factor 2 is forgotten in the micro average only."""

import numpy as np


def micro_macro_f1(labels, predicted, classes):
    one_hot = np.eye(classes)
    actual, guessed = one_hot[labels], one_hot[predicted]
    hits = np.sum(actual * guessed, axis=0)
    f1 = 2 * hits / np.maximum(np.sum(actual + guessed, axis=0), 1)
    macro = np.mean(f1)
    weighted = np.average(f1, weights=np.sum(actual, axis=0))
    micro = np.sum(hits) / np.sum(actual + guessed)
    return micro, macro, weighted
