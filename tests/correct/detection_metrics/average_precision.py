# ==== counting ====
"""Counts, one detection after another."""

import numpy as np


def average_precision(scores, hits, objects):
    precision, recall, tp = [], [], 0
    for k, i in enumerate(sorted(range(len(scores)), key=lambda i: (-scores[i], i)), 1):
        tp += int(hits[i])
        precision.append(tp / k)
        recall.append(tp / objects)
    envelope = precision[:]
    for i in range(len(envelope) - 2, -1, -1):
        envelope[i] = max(envelope[i], envelope[i + 1])
    ap, before = 0.0, 0.0
    for r, p in zip(recall, envelope):
        ap += (r - before) * p
        before = r
    return np.array(precision), np.array(recall), np.array(envelope), ap


# ==== with_ends ====
"""As the code of VOC does it: points at both ends, and the places where recall changes."""

import numpy as np


def average_precision(scores, hits, objects):
    order = np.argsort(-scores, kind="mergesort")
    tp, fp = np.cumsum(hits[order]), np.cumsum(~hits[order])
    rec, prec = tp / objects, tp / (tp + fp)
    mrec = np.concatenate(([0.0], rec, [1.0]))
    mpre = np.concatenate(([0.0], prec, [0.0]))
    for i in range(mpre.size - 1, 0, -1):
        mpre[i - 1] = np.maximum(mpre[i - 1], mpre[i])
    i = np.where(mrec[1:] != mrec[:-1])[0]
    ap = np.sum((mrec[i + 1] - mrec[i]) * mpre[i + 1])
    return prec, rec, mpre[1:-1], ap


# ==== object_by_object ====
"""Each found object is worth the best precision from its rank on."""

import numpy as np


def average_precision(scores, hits, objects):
    n = len(scores)
    ranked = hits[np.lexsort((np.arange(n), -scores))]
    precision = np.array([ranked[: k + 1].mean() for k in range(n)])
    recall = np.array([ranked[: k + 1].sum() for k in range(n)]) / objects
    envelope = np.triu(np.tile(precision, (n, 1))).max(axis=1)
    return precision, recall, envelope, envelope @ ranked / objects
