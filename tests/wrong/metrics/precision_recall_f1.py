# ==== rounded_scores ====
"""Half and more is positive, as rounding has it."""

import numpy as np


def share(part, whole):
    quotient = part / whole if whole > 0 else 0.0
    return quotient


def precision_recall_f1(scores, labels, threshold):
    predicted = np.round(scores) == 1
    hits = np.sum(predicted & (labels == 1))
    precision = share(hits, np.sum(predicted))
    recall = share(hits, np.sum(labels == 1))
    f1 = share(2 * precision * recall, precision + recall)
    return precision, recall, f1


# ==== quotient_inverted ====
"""The whole over the part."""

import numpy as np


def share(part, whole):
    quotient = whole / part if part > 0 else 0.0
    return quotient


def precision_recall_f1(scores, labels, threshold):
    predicted = scores > threshold
    hits = np.sum(predicted & (labels == 1))
    precision = share(hits, np.sum(predicted))
    recall = share(hits, np.sum(labels == 1))
    f1 = share(2 * precision * recall, precision + recall)
    return precision, recall, f1


# ==== whole_number_division ====
"""Divided without the rest."""

import numpy as np


def share(part, whole):
    quotient = float(part // whole) if whole > 0 else 0.0
    return quotient


def precision_recall_f1(scores, labels, threshold):
    predicted = scores > threshold
    hits = np.sum(predicted & (labels == 1))
    precision = share(hits, np.sum(predicted))
    recall = share(hits, np.sum(labels == 1))
    f1 = share(2 * precision * recall, precision + recall)
    return precision, recall, f1


# ==== nothing_returned ====
"""None where there is nothing to divide by."""

import numpy as np


def share(part, whole):
    quotient = part / whole if whole > 0 else None
    return quotient


def precision_recall_f1(scores, labels, threshold):
    predicted = scores > threshold
    hits = np.sum(predicted & (labels == 1))
    precision = share(hits, np.sum(predicted))
    recall = share(hits, np.sum(labels == 1))
    f1 = share(2 * precision * recall, precision + recall)
    return precision, recall, f1


# ==== large_epsilon ====
"""A thousandth is added below."""

import numpy as np


def share(part, whole):
    quotient = part / (whole + 1e-3)
    return quotient


def precision_recall_f1(scores, labels, threshold):
    predicted = scores > threshold
    hits = np.sum(predicted & (labels == 1))
    precision = share(hits, np.sum(predicted))
    recall = share(hits, np.sum(labels == 1))
    f1 = share(2 * precision * recall, precision + recall)
    return precision, recall, f1


# ==== other_class ====
"""The negative samples are taken for the ones sought."""

import numpy as np


def share(part, whole):
    quotient = part / whole if whole > 0 else 0.0
    return quotient


def precision_recall_f1(scores, labels, threshold):
    predicted = scores > threshold
    hits = np.sum(predicted & (labels == 0))
    precision = share(hits, np.sum(predicted))
    recall = share(hits, np.sum(labels == 1))
    f1 = share(2 * precision * recall, precision + recall)
    return precision, recall, f1


# ==== python_and ====
"""and between two arrays."""

import numpy as np


def share(part, whole):
    quotient = part / whole if whole > 0 else 0.0
    return quotient


def precision_recall_f1(scores, labels, threshold):
    predicted = scores > threshold
    hits = np.sum(predicted and labels == 1)
    precision = share(hits, np.sum(predicted))
    recall = share(hits, np.sum(labels == 1))
    f1 = share(2 * precision * recall, precision + recall)
    return precision, recall, f1


# ==== called_negative ====
"""Divided by what is called negative."""

import numpy as np


def share(part, whole):
    quotient = part / whole if whole > 0 else 0.0
    return quotient


def precision_recall_f1(scores, labels, threshold):
    predicted = scores > threshold
    hits = np.sum(predicted & (labels == 1))
    precision = share(hits, np.sum(~predicted))
    recall = share(hits, np.sum(labels == 1))
    f1 = share(2 * precision * recall, precision + recall)
    return precision, recall, f1


# ==== divided_by_false_ones ====
"""True positives over false ones."""

import numpy as np


def share(part, whole):
    quotient = part / whole if whole > 0 else 0.0
    return quotient


def precision_recall_f1(scores, labels, threshold):
    predicted = scores > threshold
    hits = np.sum(predicted & (labels == 1))
    precision = share(hits, np.sum(predicted & (labels == 0)))
    recall = share(hits, np.sum(labels == 1))
    f1 = share(2 * precision * recall, precision + recall)
    return precision, recall, f1


# ==== missed ====
"""The share that is missed."""

import numpy as np


def share(part, whole):
    quotient = part / whole if whole > 0 else 0.0
    return quotient


def precision_recall_f1(scores, labels, threshold):
    predicted = scores > threshold
    hits = np.sum(predicted & (labels == 1))
    precision = share(hits, np.sum(predicted))
    recall = 1 - share(hits, np.sum(labels == 1))
    f1 = share(2 * precision * recall, precision + recall)
    return precision, recall, f1


# ==== smaller_of_both ====
"""The smaller of precision and recall."""

import numpy as np


def share(part, whole):
    quotient = part / whole if whole > 0 else 0.0
    return quotient


def precision_recall_f1(scores, labels, threshold):
    predicted = scores > threshold
    hits = np.sum(predicted & (labels == 1))
    precision = share(hits, np.sum(predicted))
    recall = share(hits, np.sum(labels == 1))
    f1 = min(precision, recall)
    return precision, recall, f1


# ==== half_of_f1 ====
"""The product over the sum, without a factor."""

import numpy as np


def share(part, whole):
    quotient = part / whole if whole > 0 else 0.0
    return quotient


def precision_recall_f1(scores, labels, threshold):
    predicted = scores > threshold
    hits = np.sum(predicted & (labels == 1))
    precision = share(hits, np.sum(predicted))
    recall = share(hits, np.sum(labels == 1))
    f1 = share(precision * recall, precision + recall)
    return precision, recall, f1


# ==== epsilon_in_both ====
"""An epsilon at each of them."""

import numpy as np


def share(part, whole):
    quotient = part / whole if whole > 0 else 0.0
    return quotient


def precision_recall_f1(scores, labels, threshold):
    predicted = scores > threshold
    hits = np.sum(predicted & (labels == 1))
    precision = share(hits, np.sum(predicted))
    recall = share(hits, np.sum(labels == 1))
    f1 = 2 / (1 / (precision + 1e-4) + 1 / (recall + 1e-4))
    return precision, recall, f1


# ==== threshold_included ====
"""A score equal to the threshold is called positive."""

import numpy as np


def share(part, whole):
    quotient = part / whole if whole > 0 else 0.0
    return quotient


def precision_recall_f1(scores, labels, threshold):
    predicted = scores >= threshold
    hits = np.sum(predicted & (labels == 1))
    precision = share(hits, np.sum(predicted))
    recall = share(hits, np.sum(labels == 1))
    f1 = share(2 * precision * recall, precision + recall)
    return precision, recall, f1


# ==== at_least_one_below ====
"""The denominator is kept from 0 by max(whole, 1), which is right for counts, but
precision + recall is often less than 1.
"""

import numpy as np


def share(part, whole):
    quotient = part / max(whole, 1)
    return quotient


def precision_recall_f1(scores, labels, threshold):
    predicted = scores > threshold
    hits = np.sum(predicted & (labels == 1))
    precision = share(hits, np.sum(predicted))
    recall = share(hits, np.sum(labels == 1))
    f1 = share(2 * precision * recall, precision + recall)
    return precision, recall, f1


# ==== nothing_is_perfect ====
"""A quotient without denominator counts as 1: who calls nothing positive makes no
mistake.
"""

import numpy as np


def share(part, whole):
    quotient = part / whole if whole > 0 else 1.0
    return quotient


def precision_recall_f1(scores, labels, threshold):
    predicted = scores > threshold
    hits = np.sum(predicted & (labels == 1))
    precision = share(hits, np.sum(predicted))
    recall = share(hits, np.sum(labels == 1))
    f1 = share(2 * precision * recall, precision + recall)
    return precision, recall, f1


# ==== rule_forgotten ====
"""Only the quotient is written; 0 / 0 gives NaN."""

import numpy as np


def share(part, whole):
    quotient = part / whole
    return quotient


def precision_recall_f1(scores, labels, threshold):
    predicted = scores > threshold
    hits = np.sum(predicted & (labels == 1))
    precision = share(hits, np.sum(predicted))
    recall = share(hits, np.sum(labels == 1))
    f1 = share(2 * precision * recall, precision + recall)
    return precision, recall, f1


# ==== whole_number_quotient ====
"""Integer division of the counts."""

import numpy as np


def share(part, whole):
    quotient = part // whole if whole > 0 else 0
    return quotient


def precision_recall_f1(scores, labels, threshold):
    predicted = scores > threshold
    hits = np.sum(predicted & (labels == 1))
    precision = share(hits, np.sum(predicted))
    recall = share(hits, np.sum(labels == 1))
    f1 = share(2 * precision * recall, precision + recall)
    return precision, recall, f1


# ==== hits_are_agreements ====
"""The true negatives are among the hits: predicted and label agree there, too."""

import numpy as np


def share(part, whole):
    quotient = part / whole if whole > 0 else 0.0
    return quotient


def precision_recall_f1(scores, labels, threshold):
    predicted = scores > threshold
    hits = np.sum(predicted == labels)
    precision = share(hits, np.sum(predicted))
    recall = share(hits, np.sum(labels == 1))
    f1 = share(2 * precision * recall, precision + recall)
    return precision, recall, f1


# ==== arithmetic_mean ====
"""F₁ is taken as the plain mean of precision and recall."""

import numpy as np


def share(part, whole):
    quotient = part / whole if whole > 0 else 0.0
    return quotient


def precision_recall_f1(scores, labels, threshold):
    predicted = scores > threshold
    hits = np.sum(predicted & (labels == 1))
    precision = share(hits, np.sum(predicted))
    recall = share(hits, np.sum(labels == 1))
    f1 = (precision + recall) / 2
    return precision, recall, f1


# ==== precision_and_recall_exchanged ====
"""The denominators of precision and recall are exchanged."""

import numpy as np


def share(part, whole):
    quotient = part / whole if whole > 0 else 0.0
    return quotient


def precision_recall_f1(scores, labels, threshold):
    predicted = scores > threshold
    hits = np.sum(predicted & (labels == 1))
    precision = share(hits, np.sum(labels))
    recall = share(hits, np.sum(predicted))
    f1 = share(2 * precision * recall, precision + recall)
    return precision, recall, f1


# ==== all_negatives_missed ====
"""Everything called negative is counted as a false negative in the recall."""

import numpy as np


def share(part, whole):
    quotient = part / whole if whole > 0 else 0.0
    return quotient


def precision_recall_f1(scores, labels, threshold):
    predicted = scores > threshold
    hits = np.sum(predicted & (labels == 1))
    precision = share(hits, np.sum(predicted))
    recall = share(hits, hits + np.sum(~predicted))
    f1 = share(2 * precision * recall, precision + recall)
    return precision, recall, f1
