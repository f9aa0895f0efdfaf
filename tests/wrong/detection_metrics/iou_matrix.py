# ==== cast_to_int ====
import numpy as np


def area(boxes):
    return (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])


def iou_matrix(predicted, truth):
    low = np.maximum(predicted[:, None, :2], truth[None, :, :2])
    high = np.minimum(predicted[:, None, 2:], truth[None, :, 2:])
    sides = np.maximum(high - low, 0).astype(int)
    overlap = sides[..., 0] * sides[..., 1]
    union = area(predicted)[:, None] + area(truth) - overlap
    iou = overlap / union
    best = np.where(np.max(iou, axis=1) > 0, np.argmax(iou, axis=1), -1)
    return iou, best


# ==== all_or_nothing ====
import numpy as np


def area(boxes):
    return (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])


def iou_matrix(predicted, truth):
    low = np.maximum(predicted[:, None, :2], truth[None, :, :2])
    high = np.minimum(predicted[:, None, 2:], truth[None, :, 2:])
    sides = np.where((high > low).all(), high - low, 0)
    overlap = sides[..., 0] * sides[..., 1]
    union = area(predicted)[:, None] + area(truth) - overlap
    iou = overlap / union
    best = np.where(np.max(iou, axis=1) > 0, np.argmax(iou, axis=1), -1)
    return iou, best


# ==== epsilon ====
import numpy as np


def area(boxes):
    return (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])


def iou_matrix(predicted, truth):
    low = np.maximum(predicted[:, None, :2], truth[None, :, :2])
    high = np.minimum(predicted[:, None, 2:], truth[None, :, 2:])
    sides = np.maximum(high - low, 0)
    overlap = sides[..., 0] * sides[..., 1]
    union = area(predicted)[:, None] + area(truth) - overlap + 1e-6
    iou = overlap / union
    best = np.where(np.max(iou, axis=1) > 0, np.argmax(iou, axis=1), -1)
    return iou, best


# ==== larger_box_below ====
import numpy as np


def area(boxes):
    return (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])


def iou_matrix(predicted, truth):
    low = np.maximum(predicted[:, None, :2], truth[None, :, :2])
    high = np.minimum(predicted[:, None, 2:], truth[None, :, 2:])
    sides = np.maximum(high - low, 0)
    overlap = sides[..., 0] * sides[..., 1]
    union = np.maximum(area(predicted)[:, None], area(truth))
    iou = overlap / union
    best = np.where(np.max(iou, axis=1) > 0, np.argmax(iou, axis=1), -1)
    return iou, best


# ==== box_around_both ====
import numpy as np


def area(boxes):
    return (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])


def iou_matrix(predicted, truth):
    low = np.maximum(predicted[:, None, :2], truth[None, :, :2])
    high = np.minimum(predicted[:, None, 2:], truth[None, :, 2:])
    sides = np.maximum(high - low, 0)
    overlap = sides[..., 0] * sides[..., 1]
    union = (
        np.maximum(predicted[:, None, 2:], truth[None, :, 2:])
        - np.minimum(predicted[:, None, :2], truth[None, :, :2])
    ).prod(-1)
    iou = overlap / union
    best = np.where(np.max(iou, axis=1) > 0, np.argmax(iou, axis=1), -1)
    return iou, best


# ==== never_minus_one ====
import numpy as np


def area(boxes):
    return (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])


def iou_matrix(predicted, truth):
    low = np.maximum(predicted[:, None, :2], truth[None, :, :2])
    high = np.minimum(predicted[:, None, 2:], truth[None, :, 2:])
    sides = np.maximum(high - low, 0)
    overlap = sides[..., 0] * sides[..., 1]
    union = area(predicted)[:, None] + area(truth) - overlap
    iou = overlap / union
    best = np.where(np.max(iou, axis=1) >= 0, np.argmax(iou, axis=1), -1)
    return iou, best


# ==== a_tenth_in_sum ====
import numpy as np


def area(boxes):
    return (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])


def iou_matrix(predicted, truth):
    low = np.maximum(predicted[:, None, :2], truth[None, :, :2])
    high = np.minimum(predicted[:, None, 2:], truth[None, :, 2:])
    sides = np.maximum(high - low, 0)
    overlap = sides[..., 0] * sides[..., 1]
    union = area(predicted)[:, None] + area(truth) - overlap
    iou = overlap / union
    best = np.where(np.sum(iou, axis=1) > 0.1, np.argmax(iou, axis=1), -1)
    return iou, best


# ==== sorted_upwards ====
import numpy as np


def area(boxes):
    return (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])


def iou_matrix(predicted, truth):
    low = np.maximum(predicted[:, None, :2], truth[None, :, :2])
    high = np.minimum(predicted[:, None, 2:], truth[None, :, 2:])
    sides = np.maximum(high - low, 0)
    overlap = sides[..., 0] * sides[..., 1]
    union = area(predicted)[:, None] + area(truth) - overlap
    iou = overlap / union
    best = np.where(np.max(iou, axis=1) > 0, np.argsort(iou, axis=1)[:, -1], -1)
    return iou, best


# ==== best_of_all ====
import numpy as np


def area(boxes):
    return (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])


def iou_matrix(predicted, truth):
    low = np.maximum(predicted[:, None, :2], truth[None, :, :2])
    high = np.minimum(predicted[:, None, 2:], truth[None, :, 2:])
    sides = np.maximum(high - low, 0)
    overlap = sides[..., 0] * sides[..., 1]
    union = area(predicted)[:, None] + area(truth) - overlap
    iou = overlap / union
    best = np.where(np.max(iou, axis=1) > 0, np.argmax(iou), -1)
    return iou, best


# ==== x_for_both ====
import numpy as np


def area(boxes):
    return (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])


def iou_matrix(predicted, truth):
    low = np.maximum(predicted[:, None, 0:1], truth[None, :, 0:1])
    high = np.minimum(predicted[:, None, 2:], truth[None, :, 2:])
    sides = np.maximum(high - low, 0)
    overlap = sides[..., 0] * sides[..., 1]
    union = area(predicted)[:, None] + area(truth) - overlap
    iou = overlap / union
    best = np.where(np.max(iou, axis=1) > 0, np.argmax(iou, axis=1), -1)
    return iou, best


# ==== no_new_axis ====
import numpy as np


def area(boxes):
    return (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])


def iou_matrix(predicted, truth):
    low = np.maximum(predicted[:, :2], truth[:, :2])
    high = np.minimum(predicted[:, None, 2:], truth[None, :, 2:])
    sides = np.maximum(high - low, 0)
    overlap = sides[..., 0] * sides[..., 1]
    union = area(predicted)[:, None] + area(truth) - overlap
    iou = overlap / union
    best = np.where(np.max(iou, axis=1) > 0, np.argmax(iou, axis=1), -1)
    return iou, best


# ==== negative_sides ====
"""The sides of boxes that are apart are left negative; two of them even give a
positive area.
"""

import numpy as np


def area(boxes):
    return (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])


def iou_matrix(predicted, truth):
    low = np.maximum(predicted[:, None, :2], truth[:, :2])
    high = np.minimum(predicted[:, None, 2:], truth[:, 2:])
    sides = high - low
    overlap = sides[..., 0] * sides[..., 1]
    union = area(predicted)[:, None] + area(truth) - overlap
    iou = overlap / union
    best = np.where(np.max(iou, axis=1) > 0, np.argmax(iou, axis=1), -1)
    return iou, best


# ==== later_of_equal_boxes ====
"""Loops over the pairs keep the best so far with ≥, so that of equal boxes the larger
number stays.
"""

import numpy as np


def area(boxes):
    return (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])


def iou_matrix(predicted, truth):
    n, m = len(predicted), len(truth)
    iou = np.zeros((n, m))
    best = np.full(n, -1)
    predicted_areas, true_areas = area(predicted), area(truth)
    for i in range(n):
        largest = 0
        for j in range(m):
            a, b = predicted[i], truth[j]
            width = min(a[2], b[2]) - max(a[0], b[0])
            height = min(a[3], b[3]) - max(a[1], b[1])
            if width <= 0 or height <= 0:
                continue
            overlap = width * height
            iou[i, j] = overlap / (predicted_areas[i] + true_areas[j] - overlap)
            if iou[i, j] >= largest:
                largest = iou[i, j]
                best[i] = j
    return iou, best


# ==== pixel_convention ====
"""One is added to the sides, as for numbers of pixels."""

import numpy as np


def area(boxes):
    return (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])


def iou_matrix(predicted, truth):
    low = np.maximum(predicted[:, None, :2], truth[:, :2])
    high = np.minimum(predicted[:, None, 2:], truth[:, 2:])
    sides = np.maximum(high - low + 1, 0)
    overlap = sides[..., 0] * sides[..., 1]
    union = area(predicted)[:, None] + area(truth) - overlap
    iou = overlap / union
    best = np.where(np.max(iou, axis=1) > 0, np.argmax(iou, axis=1), -1)
    return iou, best


# ==== overlap_counted_twice ====
"""The union is the sum of both areas; the overlap is not subtracted."""

import numpy as np


def area(boxes):
    return (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])


def iou_matrix(predicted, truth):
    low = np.maximum(predicted[:, None, :2], truth[:, :2])
    high = np.minimum(predicted[:, None, 2:], truth[:, 2:])
    sides = np.maximum(high - low, 0)
    overlap = sides[..., 0] * sides[..., 1]
    union = area(predicted)[:, None] + area(truth)
    iou = overlap / union
    best = np.where(np.max(iou, axis=1) > 0, np.argmax(iou, axis=1), -1)
    return iou, best


# ==== smaller_area ====
"""The overlap is divided by the smaller of both boxes."""

import numpy as np


def area(boxes):
    return (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])


def iou_matrix(predicted, truth):
    low = np.maximum(predicted[:, None, :2], truth[:, :2])
    high = np.minimum(predicted[:, None, 2:], truth[:, 2:])
    sides = np.maximum(high - low, 0)
    overlap = sides[..., 0] * sides[..., 1]
    union = np.minimum(area(predicted)[:, None], area(truth))
    iou = overlap / union
    best = np.where(np.max(iou, axis=1) > 0, np.argmax(iou, axis=1), -1)
    return iou, best


# ==== areas_without_a_column ====
"""The areas of the predicted boxes lie along the wrong axis, which raises unless n = m
(or one is 1), and is wrong then.
"""

import numpy as np


def area(boxes):
    return (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])


def iou_matrix(predicted, truth):
    low = np.maximum(predicted[:, None, :2], truth[:, :2])
    high = np.minimum(predicted[:, None, 2:], truth[:, 2:])
    sides = np.maximum(high - low, 0)
    overlap = sides[..., 0] * sides[..., 1]
    union = area(predicted) + area(truth) - overlap
    iou = overlap / union
    best = np.where(np.max(iou, axis=1) > 0, np.argmax(iou, axis=1), -1)
    return iou, best


# ==== always_some_box ====
"""A predicted box that overlaps nothing gets the number 0."""

import numpy as np


def area(boxes):
    return (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])


def iou_matrix(predicted, truth):
    low = np.maximum(predicted[:, None, :2], truth[:, :2])
    high = np.minimum(predicted[:, None, 2:], truth[:, 2:])
    sides = np.maximum(high - low, 0)
    overlap = sides[..., 0] * sides[..., 1]
    union = area(predicted)[:, None] + area(truth) - overlap
    iou = overlap / union
    best = np.argmax(iou, axis=1)
    return iou, best


# ==== best_prediction_of_each_truth ====
"""The maximum is taken along the predictions, so that best belongs to the true boxes.
"""

import numpy as np


def area(boxes):
    return (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])


def iou_matrix(predicted, truth):
    low = np.maximum(predicted[:, None, :2], truth[:, :2])
    high = np.minimum(predicted[:, None, 2:], truth[:, 2:])
    sides = np.maximum(high - low, 0)
    overlap = sides[..., 0] * sides[..., 1]
    union = area(predicted)[:, None] + area(truth) - overlap
    iou = overlap / union
    best = np.where(np.max(iou, axis=0) > 0, np.argmax(iou, axis=0), -1)
    return iou, best


# ==== half_is_needed ====
"""−1 is given to everything below the usual threshold of 0.5."""

import numpy as np


def area(boxes):
    return (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])


def iou_matrix(predicted, truth):
    low = np.maximum(predicted[:, None, :2], truth[:, :2])
    high = np.minimum(predicted[:, None, 2:], truth[:, 2:])
    sides = np.maximum(high - low, 0)
    overlap = sides[..., 0] * sides[..., 1]
    union = area(predicted)[:, None] + area(truth) - overlap
    iou = overlap / union
    best = np.where(np.max(iou, axis=1) >= 0.5, np.argmax(iou, axis=1), -1)
    return iou, best


# ==== touching_is_overlapping ====
"""Whether boxes overlap is decided by low ≤ high, which holds for boxes that only
touch.
"""

import numpy as np


def area(boxes):
    return (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])


def iou_matrix(predicted, truth):
    low = np.maximum(predicted[:, None, :2], truth[:, :2])
    high = np.minimum(predicted[:, None, 2:], truth[:, 2:])
    sides = np.maximum(high - low, 0)
    overlap = sides[..., 0] * sides[..., 1]
    union = area(predicted)[:, None] + area(truth) - overlap
    iou = overlap / union
    touching = np.all(low <= high, axis=2)
    best = np.where(np.any(touching, axis=1), np.argmax(iou, axis=1), -1)
    return iou, best
