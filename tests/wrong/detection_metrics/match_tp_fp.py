# ==== not_stable ====
import numpy as np


def match_tp_fp(iou, scores, threshold):
    n, m = iou.shape
    hits = np.zeros(n, dtype=bool)
    found = np.full(m, -1)
    order = np.argsort(-scores)
    for place, detection in enumerate(order):
        best = np.argmax(iou[detection])
        if iou[detection, best] >= threshold and found[best] == -1:
            hits[place] = True
            found[best] = detection
    precision = np.sum(hits) / n
    recall = np.sum(hits) / m
    return hits, found, precision, recall


# ==== confident_ones_only ====
import numpy as np


def match_tp_fp(iou, scores, threshold):
    n, m = iou.shape
    hits = np.zeros(n, dtype=bool)
    found = np.full(m, -1)
    order = np.argsort(-scores, kind="stable")[np.sort(scores)[::-1] > 0.5]
    for place, detection in enumerate(order):
        best = np.argmax(iou[detection])
        if iou[detection, best] >= threshold and found[best] == -1:
            hits[place] = True
            found[best] = detection
    precision = np.sum(hits) / n
    recall = np.sum(hits) / m
    return hits, found, precision, recall


# ==== column_for_row ====
import numpy as np


def match_tp_fp(iou, scores, threshold):
    n, m = iou.shape
    hits = np.zeros(n, dtype=bool)
    found = np.full(m, -1)
    order = np.argsort(-scores, kind="stable")
    for place, detection in enumerate(order):
        best = np.argmax(iou[:, detection])
        if iou[detection, best] >= threshold and found[best] == -1:
            hits[place] = True
            found[best] = detection
    precision = np.sum(hits) / n
    recall = np.sum(hits) / m
    return hits, found, precision, recall


# ==== value_for_number ====
import numpy as np


def match_tp_fp(iou, scores, threshold):
    n, m = iou.shape
    hits = np.zeros(n, dtype=bool)
    found = np.full(m, -1)
    order = np.argsort(-scores, kind="stable")
    for place, detection in enumerate(order):
        best = np.max(iou[detection])
        if iou[detection, best] >= threshold and found[best] == -1:
            hits[place] = True
            found[best] = detection
    precision = np.sum(hits) / n
    recall = np.sum(hits) / m
    return hits, found, precision, recall


# ==== worst_object ====
import numpy as np


def match_tp_fp(iou, scores, threshold):
    n, m = iou.shape
    hits = np.zeros(n, dtype=bool)
    found = np.full(m, -1)
    order = np.argsort(-scores, kind="stable")
    for place, detection in enumerate(order):
        best = np.argmin(iou[detection])
        if iou[detection, best] >= threshold and found[best] == -1:
            hits[place] = True
            found[best] = detection
    precision = np.sum(hits) / n
    recall = np.sum(hits) / m
    return hits, found, precision, recall


# ==== always_a_half ====
import numpy as np


def match_tp_fp(iou, scores, threshold):
    n, m = iou.shape
    hits = np.zeros(n, dtype=bool)
    found = np.full(m, -1)
    order = np.argsort(-scores, kind="stable")
    for place, detection in enumerate(order):
        best = np.argmax(iou[detection])
        if iou[detection, best] >= 0.5 and found[best] == -1:
            hits[place] = True
            found[best] = detection
    precision = np.sum(hits) / n
    recall = np.sum(hits) / m
    return hits, found, precision, recall


# ==== iou_of_the_place ====
import numpy as np


def match_tp_fp(iou, scores, threshold):
    n, m = iou.shape
    hits = np.zeros(n, dtype=bool)
    found = np.full(m, -1)
    order = np.argsort(-scores, kind="stable")
    for place, detection in enumerate(order):
        best = np.argmax(iou[detection])
        if iou[place, best] >= threshold and found[best] == -1:
            hits[place] = True
            found[best] = detection
    precision = np.sum(hits) / n
    recall = np.sum(hits) / m
    return hits, found, precision, recall


# ==== object_written ====
import numpy as np


def match_tp_fp(iou, scores, threshold):
    n, m = iou.shape
    hits = np.zeros(n, dtype=bool)
    found = np.full(m, -1)
    order = np.argsort(-scores, kind="stable")
    for place, detection in enumerate(order):
        best = np.argmax(iou[detection])
        if iou[detection, best] >= threshold and found[best] == -1:
            hits[place] = True
            found[detection] = best
    precision = np.sum(hits) / n
    recall = np.sum(hits) / m
    return hits, found, precision, recall


# ==== flag_written ====
import numpy as np


def match_tp_fp(iou, scores, threshold):
    n, m = iou.shape
    hits = np.zeros(n, dtype=bool)
    found = np.full(m, -1)
    order = np.argsort(-scores, kind="stable")
    for place, detection in enumerate(order):
        best = np.argmax(iou[detection])
        if iou[detection, best] >= threshold and found[best] == -1:
            hits[place] = True
            found[best] = 1
    precision = np.sum(hits) / n
    recall = np.sum(hits) / m
    return hits, found, precision, recall


# ==== objects_added_below ====
import numpy as np


def match_tp_fp(iou, scores, threshold):
    n, m = iou.shape
    hits = np.zeros(n, dtype=bool)
    found = np.full(m, -1)
    order = np.argsort(-scores, kind="stable")
    for place, detection in enumerate(order):
        best = np.argmax(iou[detection])
        if iou[detection, best] >= threshold and found[best] == -1:
            hits[place] = True
            found[best] = detection
    precision = np.sum(hits) / (np.sum(hits) + m)
    recall = np.sum(hits) / m
    return hits, found, precision, recall


# ==== of_the_found ====
import numpy as np


def match_tp_fp(iou, scores, threshold):
    n, m = iou.shape
    hits = np.zeros(n, dtype=bool)
    found = np.full(m, -1)
    order = np.argsort(-scores, kind="stable")
    for place, detection in enumerate(order):
        best = np.argmax(iou[detection])
        if iou[detection, best] >= threshold and found[best] == -1:
            hits[place] = True
            found[best] = detection
    precision = np.sum(hits) / n
    recall = np.sum(hits) / np.sum(found >= 0)
    return hits, found, precision, recall


# ==== floor_division ====
import numpy as np


def match_tp_fp(iou, scores, threshold):
    n, m = iou.shape
    hits = np.zeros(n, dtype=bool)
    found = np.full(m, -1)
    order = np.argsort(-scores, kind="stable")
    for place, detection in enumerate(order):
        best = np.argmax(iou[detection])
        if iou[detection, best] >= threshold and found[best] == -1:
            hits[place] = True
            found[best] = detection
    precision = np.sum(hits) // n
    recall = np.sum(hits) / m
    return hits, found, precision, recall


# ==== reversed_sort ====
"""An ascending sort is turned round, so that of equal scores the larger number comes
first.
"""

import numpy as np


def match_tp_fp(iou, scores, threshold):
    n, m = iou.shape
    hits = np.zeros(n, dtype=bool)
    found = np.full(m, -1)
    order = np.argsort(scores)[::-1]
    for place, detection in enumerate(order):
        best = np.argmax(iou[detection])
        if iou[detection, best] >= threshold and found[best] < 0:
            hits[place] = True
            found[best] = detection
    precision = np.mean(hits)
    recall = np.mean(found >= 0)
    return hits, found, precision, recall


# ==== objects_choose ====
"""The loop is over the objects: each takes the free detection with the largest IoU,
whatever the scores.
"""

import numpy as np


def match_tp_fp(iou, scores, threshold):
    n, m = iou.shape
    used = np.zeros(n, dtype=bool)
    found = np.full(m, -1)
    order = np.argsort(-scores, kind="stable")
    for target in range(m):
        candidates = np.where(used, -1.0, iou[:, target])
        detection = np.argmax(candidates)
        if candidates[detection] >= threshold:
            used[detection] = True
            found[target] = detection
    hits = used[order]
    precision = np.mean(hits)
    recall = np.mean(found >= 0)
    return hits, found, precision, recall


# ==== passed_on ====
"""Objects that have been found are set to 0 in iou, so that a later detection goes to
its second best; iou is changed, too.
"""

import numpy as np


def match_tp_fp(iou, scores, threshold):
    n, m = iou.shape
    hits = np.zeros(n, dtype=bool)
    found = np.full(m, -1)
    order = np.argsort(-scores, kind="stable")
    for place, detection in enumerate(order):
        best = np.argmax(iou[detection])
        if iou[detection, best] >= threshold and found[best] < 0:
            hits[place] = True
            found[best] = detection
            iou[:, best] = 0
    precision = np.mean(hits)
    recall = np.mean(found >= 0)
    return hits, found, precision, recall


# ==== best_free_object ====
"""The best of those objects is taken that nobody has found yet."""

import numpy as np


def match_tp_fp(iou, scores, threshold):
    n, m = iou.shape
    hits = np.zeros(n, dtype=bool)
    found = np.full(m, -1)
    order = np.argsort(-scores, kind="stable")
    for place, detection in enumerate(order):
        best = np.argmax(np.where(found < 0, iou[detection], -1))
        if iou[detection, best] >= threshold and found[best] < 0:
            hits[place] = True
            found[best] = detection
    precision = np.mean(hits)
    recall = np.mean(found >= 0)
    return hits, found, precision, recall


# ==== found_twice ====
"""Whether the object has been found already is not asked; the last detection takes it
over.
"""

import numpy as np


def match_tp_fp(iou, scores, threshold):
    n, m = iou.shape
    hits = np.zeros(n, dtype=bool)
    found = np.full(m, -1)
    order = np.argsort(-scores, kind="stable")
    for place, detection in enumerate(order):
        best = np.argmax(iou[detection])
        if iou[detection, best] >= threshold:
            hits[place] = True
            found[best] = detection
    precision = np.mean(hits)
    recall = np.mean(found >= 0)
    return hits, found, precision, recall


# ==== blocked_below_the_threshold ====
"""A detection below the threshold is no hit, but its object is remembered as taken."""

import numpy as np


def match_tp_fp(iou, scores, threshold):
    n, m = iou.shape
    hits = np.zeros(n, dtype=bool)
    found = np.full(m, -1)
    order = np.argsort(-scores, kind="stable")
    for place, detection in enumerate(order):
        best = np.argmax(iou[detection])
        if found[best] < 0:
            found[best] = detection
            hits[place] = iou[detection, best] >= threshold
    precision = np.mean(hits)
    recall = np.mean(found >= 0)
    return hits, found, precision, recall


# ==== number_zero_is_not_found ====
"""Detection 0 counts as 'not found', since found ≤ 0 is tested and not found < 0."""

import numpy as np


def match_tp_fp(iou, scores, threshold):
    n, m = iou.shape
    hits = np.zeros(n, dtype=bool)
    found = np.full(m, -1)
    order = np.argsort(-scores, kind="stable")
    for place, detection in enumerate(order):
        best = np.argmax(iou[detection])
        if iou[detection, best] >= threshold and found[best] <= 0:
            hits[place] = True
            found[best] = detection
    precision = np.mean(hits)
    recall = np.mean(found >= 0)
    return hits, found, precision, recall


# ==== above_the_threshold ====
"""An IoU equal to the threshold is taken for a miss."""

import numpy as np


def match_tp_fp(iou, scores, threshold):
    n, m = iou.shape
    hits = np.zeros(n, dtype=bool)
    found = np.full(m, -1)
    order = np.argsort(-scores, kind="stable")
    for place, detection in enumerate(order):
        best = np.argmax(iou[detection])
        if iou[detection, best] > threshold and found[best] < 0:
            hits[place] = True
            found[best] = detection
    precision = np.mean(hits)
    recall = np.mean(found >= 0)
    return hits, found, precision, recall


# ==== hits_by_number ====
"""The hits are stored by the number of the detection, not in the order of the scores.
"""

import numpy as np


def match_tp_fp(iou, scores, threshold):
    n, m = iou.shape
    hits = np.zeros(n, dtype=bool)
    found = np.full(m, -1)
    order = np.argsort(-scores, kind="stable")
    for place, detection in enumerate(order):
        best = np.argmax(iou[detection])
        if iou[detection, best] >= threshold and found[best] < 0:
            hits[detection] = True
            found[best] = detection
    precision = np.mean(hits)
    recall = np.mean(found >= 0)
    return hits, found, precision, recall


# ==== place_for_number ====
"""The place in the order is stored for the number of the detection."""

import numpy as np


def match_tp_fp(iou, scores, threshold):
    n, m = iou.shape
    hits = np.zeros(n, dtype=bool)
    found = np.full(m, -1)
    order = np.argsort(-scores, kind="stable")
    for place, detection in enumerate(order):
        best = np.argmax(iou[detection])
        if iou[detection, best] >= threshold and found[best] < 0:
            hits[place] = True
            found[best] = place
    precision = np.mean(hits)
    recall = np.mean(found >= 0)
    return hits, found, precision, recall
