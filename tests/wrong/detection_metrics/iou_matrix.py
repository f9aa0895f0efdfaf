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
