# ==== threshold_excluded ====
"""Samples whose confidence is exactly the threshold are left out."""

import numpy as np


def pseudo_label_select(labelled, labels, unlabelled, probabilities, threshold, limit):
    confidence = np.max(probabilities, axis=1)
    predicted = np.argmax(probabilities, axis=1)
    sure = confidence > threshold
    chosen = np.zeros(len(unlabelled), dtype=bool)
    for number in np.argsort(-confidence, kind="stable"):
        taken = np.sum(predicted[chosen] == predicted[number])
        if sure[number] and taken < limit:
            chosen[number] = True
    x = np.concatenate([labelled, unlabelled[chosen]])
    t = np.concatenate([labels, predicted[chosen]])
    return x, t, chosen


# ==== limit_in_all ====
"""The limit is for all classes together."""

import numpy as np


def pseudo_label_select(labelled, labels, unlabelled, probabilities, threshold, limit):
    confidence = np.max(probabilities, axis=1)
    predicted = np.argmax(probabilities, axis=1)
    sure = confidence >= threshold
    chosen = np.zeros(len(unlabelled), dtype=bool)
    for number in np.argsort(-confidence, kind="stable"):
        taken = np.sum(predicted[chosen] == predicted[number])
        if sure[number] and np.sum(chosen) < limit:
            chosen[number] = True
    x = np.concatenate([labelled, unlabelled[chosen]])
    t = np.concatenate([labels, predicted[chosen]])
    return x, t, chosen


# ==== one_too_many ====
"""The count is compared with ≤, so that one more than the limit is taken."""

import numpy as np


def pseudo_label_select(labelled, labels, unlabelled, probabilities, threshold, limit):
    confidence = np.max(probabilities, axis=1)
    predicted = np.argmax(probabilities, axis=1)
    sure = confidence >= threshold
    chosen = np.zeros(len(unlabelled), dtype=bool)
    for number in np.argsort(-confidence, kind="stable"):
        taken = np.sum(predicted[chosen] == predicted[number])
        if sure[number] and taken <= limit:
            chosen[number] = True
    x = np.concatenate([labelled, unlabelled[chosen]])
    t = np.concatenate([labels, predicted[chosen]])
    return x, t, chosen


# ==== limit_ignored ====
"""All sure samples are added."""

import numpy as np


def pseudo_label_select(labelled, labels, unlabelled, probabilities, threshold, limit):
    confidence = np.max(probabilities, axis=1)
    predicted = np.argmax(probabilities, axis=1)
    sure = confidence >= threshold
    chosen = np.zeros(len(unlabelled), dtype=bool)
    for number in np.argsort(-confidence, kind="stable"):
        taken = np.sum(predicted[chosen] == predicted[number])
        chosen[number] = sure[number]
    x = np.concatenate([labelled, unlabelled[chosen]])
    t = np.concatenate([labels, predicted[chosen]])
    return x, t, chosen


# ==== first_numbers ====
"""Of each class the first in number are chosen, not the most confident ones."""

import numpy as np


def pseudo_label_select(labelled, labels, unlabelled, probabilities, threshold, limit):
    confidence = np.max(probabilities, axis=1)
    predicted = np.argmax(probabilities, axis=1)
    sure = confidence >= threshold
    chosen = np.zeros(len(unlabelled), dtype=bool)
    for number in range(len(unlabelled)):
        taken = np.sum(predicted[chosen] == predicted[number])
        if sure[number] and taken < limit:
            chosen[number] = True
    x = np.concatenate([labelled, unlabelled[chosen]])
    t = np.concatenate([labels, predicted[chosen]])
    return x, t, chosen


# ==== larger_number_of_equals ====
"""The order is an ascending one turned round, so that of equal confidences the larger
number comes first.
"""

import numpy as np


def pseudo_label_select(labelled, labels, unlabelled, probabilities, threshold, limit):
    confidence = np.max(probabilities, axis=1)
    predicted = np.argmax(probabilities, axis=1)
    sure = confidence >= threshold
    chosen = np.zeros(len(unlabelled), dtype=bool)
    for number in np.argsort(confidence, kind="stable")[::-1]:
        taken = np.sum(predicted[chosen] == predicted[number])
        if sure[number] and taken < limit:
            chosen[number] = True
    x = np.concatenate([labelled, unlabelled[chosen]])
    t = np.concatenate([labels, predicted[chosen]])
    return x, t, chosen


# ==== known_labels_count ====
"""Labels that were known already count against the limit of their class."""

import numpy as np


def pseudo_label_select(labelled, labels, unlabelled, probabilities, threshold, limit):
    confidence = np.max(probabilities, axis=1)
    predicted = np.argmax(probabilities, axis=1)
    sure = confidence >= threshold
    chosen = np.zeros(len(unlabelled), dtype=bool)
    for number in np.argsort(-confidence, kind="stable"):
        taken = np.sum(predicted[chosen] == predicted[number])
        if sure[number] and taken + np.sum(labels == predicted[number]) < limit:
            chosen[number] = True
    x = np.concatenate([labelled, unlabelled[chosen]])
    t = np.concatenate([labels, predicted[chosen]])
    return x, t, chosen


# ==== in_order_of_confidence ====
"""The samples are appended in the order of their confidence."""

import numpy as np


def pseudo_label_select(labelled, labels, unlabelled, probabilities, threshold, limit):
    confidence = np.max(probabilities, axis=1)
    predicted = np.argmax(probabilities, axis=1)
    sure = confidence >= threshold
    chosen = np.zeros(len(unlabelled), dtype=bool)
    for number in np.argsort(-confidence, kind="stable"):
        taken = np.sum(predicted[chosen] == predicted[number])
        if sure[number] and taken < limit:
            chosen[number] = True
    order = np.argsort(-confidence, kind="stable")
    order = order[chosen[order]]
    x = np.concatenate([labelled, unlabelled[order]])
    t = np.concatenate([labels, predicted[order]])
    return x, t, chosen


# ==== all_predictions_appended ====
"""x gets the chosen samples, t the predictions of all samples."""

import numpy as np


def pseudo_label_select(labelled, labels, unlabelled, probabilities, threshold, limit):
    confidence = np.max(probabilities, axis=1)
    predicted = np.argmax(probabilities, axis=1)
    sure = confidence >= threshold
    chosen = np.zeros(len(unlabelled), dtype=bool)
    for number in np.argsort(-confidence, kind="stable"):
        taken = np.sum(predicted[chosen] == predicted[number])
        if sure[number] and taken < limit:
            chosen[number] = True
    x = np.concatenate([labelled, unlabelled[chosen]])
    t = np.concatenate([labels, predicted])
    return x, t, chosen


# ==== soft_labels ====
"""The probabilities are appended in place of the classes, which does not fit the
labels.
"""

import numpy as np


def pseudo_label_select(labelled, labels, unlabelled, probabilities, threshold, limit):
    confidence = np.max(probabilities, axis=1)
    predicted = np.argmax(probabilities, axis=1)
    sure = confidence >= threshold
    chosen = np.zeros(len(unlabelled), dtype=bool)
    for number in np.argsort(-confidence, kind="stable"):
        taken = np.sum(predicted[chosen] == predicted[number])
        if sure[number] and taken < limit:
            chosen[number] = True
    x = np.concatenate([labelled, unlabelled[chosen]])
    t = np.concatenate([labels, probabilities[chosen]])
    return x, t, chosen
