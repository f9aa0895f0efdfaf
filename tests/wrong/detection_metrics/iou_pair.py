# ==== edges_crossed ====
import numpy as np


def iou_pair(predicted, truth):
    center, size = predicted[:2], predicted[2:]
    low = center - size / 2
    high = center + size / 2
    sides = np.minimum(high - truth[:2], truth[2:] - low).clip(0)
    tp = np.prod(sides)
    fp = np.prod(size) - tp
    fn = np.prod(truth[2:] - truth[:2]) - tp
    iou = tp / (tp + fp + fn)
    return tp, fp, fn, iou


# ==== only_both_negative ====
import numpy as np


def iou_pair(predicted, truth):
    center, size = predicted[:2], predicted[2:]
    low = center - size / 2
    high = center + size / 2
    sides = np.minimum(high, truth[2:]) - np.maximum(low, truth[:2])
    tp = 0.0 if (sides < 0).all() else np.prod(sides)
    fp = np.prod(size) - tp
    fn = np.prod(truth[2:] - truth[:2]) - tp
    iou = tp / (tp + fp + fn)
    return tp, fp, fn, iou


# ==== truth_as_size ====
import numpy as np


def iou_pair(predicted, truth):
    center, size = predicted[:2], predicted[2:]
    low = center - size / 2
    high = center + size / 2
    sides = np.maximum(np.minimum(high, truth[:2] + truth[2:]) - np.maximum(low, truth[:2]), 0)
    tp = np.prod(sides)
    fp = np.prod(size) - tp
    fn = np.prod(truth[2:] - truth[:2]) - tp
    iou = tp / (tp + fp + fn)
    return tp, fp, fn, iou


# ==== sides_added ====
import numpy as np


def iou_pair(predicted, truth):
    center, size = predicted[:2], predicted[2:]
    low = center - size / 2
    high = center + size / 2
    sides = np.maximum(np.minimum(high, truth[2:]) - np.maximum(low, truth[:2]), 0)
    tp = np.prod(sides)
    fp = np.sum(size) - tp
    fn = np.prod(truth[2:] - truth[:2]) - tp
    iou = tp / (tp + fp + fn)
    return tp, fp, fn, iou


# ==== pixels_counted ====
import numpy as np


def iou_pair(predicted, truth):
    center, size = predicted[:2], predicted[2:]
    low = center - size / 2
    high = center + size / 2
    sides = np.maximum(np.minimum(high, truth[2:]) - np.maximum(low, truth[:2]), 0)
    tp = np.prod(sides)
    fp = np.prod(size) - tp
    fn = (truth[2] - truth[0] + 1) * (truth[3] - truth[1] + 1) - tp
    iou = tp / (tp + fp + fn)
    return tp, fp, fn, iou


# ==== rounded ====
import numpy as np


def iou_pair(predicted, truth):
    center, size = predicted[:2], predicted[2:]
    low = center - size / 2
    high = center + size / 2
    sides = np.maximum(np.minimum(high, truth[2:]) - np.maximum(low, truth[:2]), 0)
    tp = np.prod(sides)
    fp = np.prod(size) - tp
    fn = np.prod(truth[2:] - truth[:2]) - tp
    iou = round(tp / (tp + fp + fn), 3)
    return tp, fp, fn, iou


# ==== larger_box_below ====
import numpy as np


def iou_pair(predicted, truth):
    center, size = predicted[:2], predicted[2:]
    low = center - size / 2
    high = center + size / 2
    sides = np.maximum(np.minimum(high, truth[2:]) - np.maximum(low, truth[:2]), 0)
    tp = np.prod(sides)
    fp = np.prod(size) - tp
    fn = np.prod(truth[2:] - truth[:2]) - tp
    iou = tp / max(tp + fp, tp + fn)
    return tp, fp, fn, iou


# ==== epsilon ====
import numpy as np


def iou_pair(predicted, truth):
    center, size = predicted[:2], predicted[2:]
    low = center - size / 2
    high = center + size / 2
    sides = np.maximum(np.minimum(high, truth[2:]) - np.maximum(low, truth[:2]), 0)
    tp = np.prod(sides)
    fp = np.prod(size) - tp
    fn = np.prod(truth[2:] - truth[:2]) - tp
    iou = tp / (tp + fp + fn + 1e-5)
    return tp, fp, fn, iou


# ==== shared_not_in_the_union ====
import numpy as np


def iou_pair(predicted, truth):
    center, size = predicted[:2], predicted[2:]
    low = center - size / 2
    high = center + size / 2
    sides = np.maximum(np.minimum(high, truth[2:]) - np.maximum(low, truth[:2]), 0)
    tp = np.prod(sides)
    fp = np.prod(size) - tp
    fn = np.prod(truth[2:] - truth[:2]) - tp
    iou = tp / (fp + fn)
    return tp, fp, fn, iou


# ==== cast_to_int ====
import numpy as np


def iou_pair(predicted, truth):
    center, size = predicted[:2], predicted[2:]
    low = (center - size / 2).astype(int)
    high = (center + size / 2).astype(int)
    sides = np.maximum(np.minimum(high, truth[2:]) - np.maximum(low, truth[:2]), 0)
    tp = np.prod(sides)
    fp = np.prod(size) - tp
    fn = np.prod(truth[2:] - truth[:2]) - tp
    iou = tp / (tp + fp + fn)
    return tp, fp, fn, iou


# ==== corner_and_size ====
"""The first two numbers are taken for the upper left corner, as in COCO."""

import numpy as np


def iou_pair(predicted, truth):
    center, size = predicted[:2], predicted[2:]
    low = center
    high = center + size
    sides = np.maximum(np.minimum(high, truth[2:]) - np.maximum(low, truth[:2]), 0)
    tp = np.prod(sides)
    fp = np.prod(size) - tp
    fn = np.prod(truth[2:] - truth[:2]) - tp
    iou = tp / (tp + fp + fn)
    return tp, fp, fn, iou


# ==== whole_size ====
"""The size is not halved."""

import numpy as np


def iou_pair(predicted, truth):
    center, size = predicted[:2], predicted[2:]
    low = center - size
    high = center + size
    sides = np.maximum(np.minimum(high, truth[2:]) - np.maximum(low, truth[:2]), 0)
    tp = np.prod(sides)
    fp = np.prod(size) - tp
    fn = np.prod(truth[2:] - truth[:2]) - tp
    iou = tp / (tp + fp + fn)
    return tp, fp, fn, iou


# ==== whole_number_half ====
"""The half size is an integer division, which is wrong for odd or fractional sizes."""

import numpy as np


def iou_pair(predicted, truth):
    center, size = predicted[:2], predicted[2:]
    low = center - size // 2
    high = center + size // 2
    sides = np.maximum(np.minimum(high, truth[2:]) - np.maximum(low, truth[:2]), 0)
    tp = np.prod(sides)
    fp = np.prod(size) - tp
    fn = np.prod(truth[2:] - truth[:2]) - tp
    iou = tp / (tp + fp + fn)
    return tp, fp, fn, iou


# ==== negative_sides ====
"""Boxes that are apart keep negative sides."""

import numpy as np


def iou_pair(predicted, truth):
    center, size = predicted[:2], predicted[2:]
    low = center - size / 2
    high = center + size / 2
    sides = np.minimum(high, truth[2:]) - np.maximum(low, truth[:2])
    tp = np.prod(sides)
    fp = np.prod(size) - tp
    fn = np.prod(truth[2:] - truth[:2]) - tp
    iou = tp / (tp + fp + fn)
    return tp, fp, fn, iou


# ==== one_inside_the_other_forgotten ====
"""Only the two cases that one box sticks out on either side are thought of; where one
lies within the other, the side is too long.
"""

import numpy as np


def iou_pair(predicted, truth):
    center, size = predicted[:2], predicted[2:]
    low = center - size / 2
    high = center + size / 2
    sides = np.maximum(np.minimum(high - truth[:2], truth[2:] - low), 0)
    tp = np.prod(sides)
    fp = np.prod(size) - tp
    fn = np.prod(truth[2:] - truth[:2]) - tp
    iou = tp / (tp + fp + fn)
    return tp, fp, fn, iou


# ==== product_of_remaining_sides ====
"""The area outside is taken as the product of what remains of both sides."""

import numpy as np


def iou_pair(predicted, truth):
    center, size = predicted[:2], predicted[2:]
    low = center - size / 2
    high = center + size / 2
    sides = np.maximum(np.minimum(high, truth[2:]) - np.maximum(low, truth[:2]), 0)
    tp = np.prod(sides)
    fp = np.prod(size - sides)
    fn = np.prod(truth[2:] - truth[:2]) - tp
    iou = tp / (tp + fp + fn)
    return tp, fp, fn, iou


# ==== fp_and_fn_exchanged ====
"""What is false positive and what is false negative is exchanged."""

import numpy as np


def iou_pair(predicted, truth):
    center, size = predicted[:2], predicted[2:]
    low = center - size / 2
    high = center + size / 2
    sides = np.maximum(np.minimum(high, truth[2:]) - np.maximum(low, truth[:2]), 0)
    tp = np.prod(sides)
    fp = np.prod(truth[2:] - truth[:2]) - tp
    fn = np.prod(size) - tp
    iou = tp / (tp + fp + fn)
    return tp, fp, fn, iou


# ==== truth_as_size_too ====
"""The last two numbers of the true box are taken for its width and height."""

import numpy as np


def iou_pair(predicted, truth):
    center, size = predicted[:2], predicted[2:]
    low = center - size / 2
    high = center + size / 2
    sides = np.maximum(np.minimum(high, truth[2:]) - np.maximum(low, truth[:2]), 0)
    tp = np.prod(sides)
    fp = np.prod(size) - tp
    fn = np.prod(truth[2:]) - tp
    iou = tp / (tp + fp + fn)
    return tp, fp, fn, iou


# ==== dice ====
"""The Dice coefficient, F₁, in the place of Jaccard's."""

import numpy as np


def iou_pair(predicted, truth):
    center, size = predicted[:2], predicted[2:]
    low = center - size / 2
    high = center + size / 2
    sides = np.maximum(np.minimum(high, truth[2:]) - np.maximum(low, truth[:2]), 0)
    tp = np.prod(sides)
    fp = np.prod(size) - tp
    fn = np.prod(truth[2:] - truth[:2]) - tp
    iou = 2 * tp / (2 * tp + fp + fn)
    return tp, fp, fn, iou


# ==== np_max_of_two_arrays ====
"""np.max and np.min are used for np.maximum and np.minimum; their second argument is
an axis.
"""

import numpy as np


def iou_pair(predicted, truth):
    center, size = predicted[:2], predicted[2:]
    low = center - size / 2
    high = center + size / 2
    sides = np.maximum(np.min(high, truth[2:]) - np.max(low, truth[:2]), 0)
    tp = np.prod(sides)
    fp = np.prod(size) - tp
    fn = np.prod(truth[2:] - truth[:2]) - tp
    iou = tp / (tp + fp + fn)
    return tp, fp, fn, iou
