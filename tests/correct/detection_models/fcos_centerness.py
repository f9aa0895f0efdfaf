# ==== point_by_point ====
"""One point after another."""

import math

import numpy as np


def fcos_centerness(points, box):
    inside, distances, centerness = [], [], []
    for x, y in points.tolist():
        ltrb = [x - box[0], y - box[1], box[2] - x, box[3] - y]
        here = all(d > 0 for d in ltrb)
        inside.append(here)
        distances.append(ltrb)
        if here:
            l, t, r, b = ltrb
            centerness.append(math.sqrt(min(l, r) / max(l, r) * min(t, b) / max(t, b)))
        else:
            centerness.append(0.0)
    return np.array(inside), np.array(distances), np.array(centerness)


# ==== pairs ====
"""Left and right, top and bottom as pairs."""

import numpy as np


def fcos_centerness(points, box):
    pairs = np.stack([points - box[:2], box[2:] - points], axis=1)
    inside = (points > box[:2]).all(axis=1) & (points < box[2:]).all(axis=1)
    with np.errstate(all="ignore"):
        ratios = pairs.min(axis=1) / pairs.max(axis=1)
        values = np.sqrt(np.prod(ratios, axis=1))
    return inside, pairs.reshape(-1, 4), np.where(inside, values, 0.0)


# ==== clipped ====
"""What is not positive becomes 0 before the ratio."""

import numpy as np


def fcos_centerness(points, box):
    x, y = points[:, 0], points[:, 1]
    left, top, right, bottom = x - box[0], y - box[1], box[2] - x, box[3] - y
    distances = np.column_stack((left, top, right, bottom))
    smaller = np.clip(np.minimum(left, right), 0, None), np.clip(np.minimum(top, bottom), 0, None)
    larger = np.maximum(left, right), np.maximum(top, bottom)
    centerness = (smaller[0] / larger[0] * smaller[1] / larger[1]) ** 0.5
    return distances.min(axis=1) > 0, distances, centerness
