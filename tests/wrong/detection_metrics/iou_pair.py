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
