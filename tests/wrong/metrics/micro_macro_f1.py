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
