# ==== loops ====
"""One pair after another."""

import numpy as np


def iou_matrix(predicted, truth):
    iou = np.zeros((len(predicted), len(truth)))
    best = np.full(len(predicted), -1)
    for i, (a, b, c, d) in enumerate(predicted):
        largest = 0.0
        for j, (e, f, g, h) in enumerate(truth):
            shared = max(0, min(c, g) - max(a, e)) * max(0, min(d, h) - max(b, f))
            iou[i, j] = shared / ((c - a) * (d - b) + (g - e) * (h - f) - shared)
            if iou[i, j] > largest:
                largest, best[i] = iou[i, j], j
    return iou, best


# ==== columns ====
"""A coordinate at a time, and the best by a mask."""

import numpy as np


def iou_matrix(predicted, truth):
    left, top, right, bottom = predicted.T[:, :, np.newaxis]
    left2, top2, right2, bottom2 = truth.T[:, np.newaxis, :]
    width = np.clip(np.minimum(right, right2) - np.maximum(left, left2), 0, None)
    height = np.clip(np.minimum(bottom, bottom2) - np.maximum(top, top2), 0, None)
    shared = width * height
    total = (right - left) * (bottom - top) + (right2 - left2) * (bottom2 - top2)
    iou = shared / (total - shared)
    best = iou.argmax(axis=1)
    best[~iou.any(axis=1)] = -1
    return iou, best


# ==== repeated ====
"""Both lists written out to all pairs."""

import numpy as np


def iou_matrix(predicted, truth):
    n, m = len(predicted), len(truth)
    a, b = np.repeat(predicted, m, axis=0), np.tile(truth, (n, 1))
    cut = np.concatenate([np.maximum(a, b)[:, :2], np.minimum(a, b)[:, 2:]], axis=1)
    lengths = cut[:, 2:] - cut[:, :2]
    shared = np.where((lengths > 0).all(axis=1), lengths.prod(axis=1), 0.0)
    areas = (a[:, 2:] - a[:, :2]).prod(axis=1) + (b[:, 2:] - b[:, :2]).prod(axis=1)
    iou = (shared / (areas - shared)).reshape(n, m)
    with_none = np.concatenate([np.full((n, 1), 1e-300), iou], axis=1)
    return iou, np.argmax(with_none, axis=1) - 1
