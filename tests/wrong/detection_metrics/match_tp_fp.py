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
