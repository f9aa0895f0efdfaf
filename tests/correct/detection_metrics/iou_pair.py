# ==== plain ====
"""Plain numbers, axis by axis."""


def shared(a, b, c, d):
    return max(0.0, min(b, d) - max(a, c))


def iou_pair(predicted, truth):
    cx, cy, w, h = predicted.tolist()
    x1, y1, x2, y2 = truth.tolist()
    tp = shared(cx - w / 2, cx + w / 2, x1, x2) * shared(cy - h / 2, cy + h / 2, y1, y2)
    fp = w * h - tp
    fn = (x2 - x1) * (y2 - y1) - tp
    return tp, fp, fn, tp / (w * h + fn)


# ==== cut_out ====
"""The true box is cut to the predicted one."""

import numpy as np


def iou_pair(predicted, truth):
    half = predicted[2:] / 2
    low, high = predicted[:2] - half, predicted[:2] + half
    cut = np.clip(truth.reshape(2, 2), low, high)
    inside = cut[1] - cut[0]
    tp = inside[0] * inside[1]
    area = (truth[2] - truth[0]) * (truth[3] - truth[1])
    fp, fn = predicted[2] * predicted[3] - tp, area - tp
    return np.array(tp), np.array(fp), np.array(fn), np.array(tp / (area + fp))


# ==== branches ====
"""Whether they are apart is asked first."""


def iou_pair(predicted, truth):
    left, right = predicted[0] - predicted[2] / 2, predicted[0] + predicted[2] / 2
    top, bottom = predicted[1] - predicted[3] / 2, predicted[1] + predicted[3] / 2
    area = predicted[2] * predicted[3]
    true = (truth[2] - truth[0]) * (truth[3] - truth[1])
    if right <= truth[0] or truth[2] <= left or bottom <= truth[1] or truth[3] <= top:
        return 0.0, area, true, 0.0
    across = sorted([left, right, truth[0], truth[2]])
    down = sorted([top, bottom, truth[1], truth[3]])
    overlap = (across[2] - across[1]) * (down[2] - down[1])
    return overlap, area - overlap, true - overlap, overlap / (area + true - overlap)
