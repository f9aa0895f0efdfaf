# ==== point_by_point ====
"""One bin after another."""

import math

import numpy as np


def roi_align(features, roi, rows, columns, stride):
    height, width, channels = features.shape
    x1, y1, x2, y2 = (float(v) / stride for v in roi)
    pooled = np.zeros((rows, columns, channels))
    for i in range(rows):
        for j in range(columns):
            y = y1 + (y2 - y1) * (2 * i + 1) / (2 * rows)
            x = x1 + (x2 - x1) * (2 * j + 1) / (2 * columns)
            t, l = min(math.floor(y), height - 2), min(math.floor(x), width - 2)
            a, b = y - t, x - l
            pooled[i, j] = (1 - a) * (1 - b) * features[t, l] + (1 - a) * b * features[t, l + 1]
            pooled[i, j] += a * (1 - b) * features[t + 1, l] + a * b * features[t + 1, l + 1]
    return pooled


# ==== matrices ====
"""Two matrices of weights."""

import numpy as np


def weights(begin, end, bins, places):
    points = begin + (end - begin) * (np.arange(bins) + 0.5) / bins
    return np.maximum(0, 1 - np.abs(points[:, None] - np.arange(places)))


def roi_align(features, roi, rows, columns, stride):
    x1, y1, x2, y2 = roi / stride
    down = weights(y1, y2, rows, features.shape[0])
    across = weights(x1, x2, columns, features.shape[1])
    return np.einsum("ih,jw,hwc->ijc", down, across, features)


# ==== interp ====
"""NumPy interpolates along each axis."""

import numpy as np


def roi_align(features, roi, rows, columns, stride):
    roi = np.asarray(roi) / stride
    height, width, _ = features.shape
    xs = np.linspace(roi[0], roi[2], 2 * columns + 1)[1::2]
    ys = np.linspace(roi[1], roi[3], 2 * rows + 1)[1::2]
    along = np.apply_along_axis(lambda v: np.interp(ys, np.arange(height), v), 0, features)
    return np.apply_along_axis(lambda v: np.interp(xs, np.arange(width), v), 1, along)
