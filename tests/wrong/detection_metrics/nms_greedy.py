# ==== not_stable ====
import numpy as np


def iou_with(box, others):
    low, high = np.maximum(box[:2], others[:, :2]), np.minimum(box[2:], others[:, 2:])
    shared = np.prod(np.maximum(high - low, 0), axis=1)
    areas = np.prod(others[:, 2:] - others[:, :2], axis=1)
    return shared / (np.prod(box[2:] - box[:2]) + areas - shared)


def nms_greedy(boxes, scores, classes, threshold):
    kept = []
    removed_by = np.full(len(boxes), -1)
    order = np.argsort(-scores)
    while len(order) > 0:
        best, rest = order[0], order[1:]
        kept.append(best)
        overlaps = iou_with(boxes[best], boxes[rest])
        removed = (overlaps > threshold) & (classes[rest] == classes[best])
        removed_by[rest[removed]] = best
        order = rest[~removed]
    kept = np.array(kept)
    return kept, removed_by


# ==== first_five ====
import numpy as np


def iou_with(box, others):
    low, high = np.maximum(box[:2], others[:, :2]), np.minimum(box[2:], others[:, 2:])
    shared = np.prod(np.maximum(high - low, 0), axis=1)
    areas = np.prod(others[:, 2:] - others[:, :2], axis=1)
    return shared / (np.prod(box[2:] - box[:2]) + areas - shared)


def nms_greedy(boxes, scores, classes, threshold):
    kept = []
    removed_by = np.full(len(boxes), -1)
    order = np.argsort(-scores, kind="stable")[:5]
    while len(order) > 0:
        best, rest = order[0], order[1:]
        kept.append(best)
        overlaps = iou_with(boxes[best], boxes[rest])
        removed = (overlaps > threshold) & (classes[rest] == classes[best])
        removed_by[rest[removed]] = best
        order = rest[~removed]
    kept = np.array(kept)
    return kept, removed_by


# ==== always_a_half ====
import numpy as np


def iou_with(box, others):
    low, high = np.maximum(box[:2], others[:, :2]), np.minimum(box[2:], others[:, 2:])
    shared = np.prod(np.maximum(high - low, 0), axis=1)
    areas = np.prod(others[:, 2:] - others[:, :2], axis=1)
    return shared / (np.prod(box[2:] - box[:2]) + areas - shared)


def nms_greedy(boxes, scores, classes, threshold):
    kept = []
    removed_by = np.full(len(boxes), -1)
    order = np.argsort(-scores, kind="stable")
    while len(order) > 0:
        best, rest = order[0], order[1:]
        kept.append(best)
        overlaps = iou_with(boxes[best], boxes[rest])
        removed = (overlaps > 0.5) & (classes[rest] == classes[best])
        removed_by[rest[removed]] = best
        order = rest[~removed]
    kept = np.array(kept)
    return kept, removed_by


# ==== equal_scores_stay ====
import numpy as np


def iou_with(box, others):
    low, high = np.maximum(box[:2], others[:, :2]), np.minimum(box[2:], others[:, 2:])
    shared = np.prod(np.maximum(high - low, 0), axis=1)
    areas = np.prod(others[:, 2:] - others[:, :2], axis=1)
    return shared / (np.prod(box[2:] - box[:2]) + areas - shared)


def nms_greedy(boxes, scores, classes, threshold):
    kept = []
    removed_by = np.full(len(boxes), -1)
    order = np.argsort(-scores, kind="stable")
    while len(order) > 0:
        best, rest = order[0], order[1:]
        kept.append(best)
        overlaps = iou_with(boxes[best], boxes[rest])
        removed = ((overlaps > threshold) & (scores[rest] < scores[best])) & (
            classes[rest] == classes[best]
        )
        removed_by[rest[removed]] = best
        order = rest[~removed]
    kept = np.array(kept)
    return kept, removed_by


# ==== largest_overlap_goes ====
import numpy as np


def iou_with(box, others):
    low, high = np.maximum(box[:2], others[:, :2]), np.minimum(box[2:], others[:, 2:])
    shared = np.prod(np.maximum(high - low, 0), axis=1)
    areas = np.prod(others[:, 2:] - others[:, :2], axis=1)
    return shared / (np.prod(box[2:] - box[:2]) + areas - shared)


def nms_greedy(boxes, scores, classes, threshold):
    kept = []
    removed_by = np.full(len(boxes), -1)
    order = np.argsort(-scores, kind="stable")
    while len(order) > 0:
        best, rest = order[0], order[1:]
        kept.append(best)
        overlaps = iou_with(boxes[best], boxes[rest])
        removed = (overlaps == overlaps.max()) & (classes[rest] == classes[best])
        removed_by[rest[removed]] = best
        order = rest[~removed]
    kept = np.array(kept)
    return kept, removed_by


# ==== mask_of_the_rest ====
import numpy as np


def iou_with(box, others):
    low, high = np.maximum(box[:2], others[:, :2]), np.minimum(box[2:], others[:, 2:])
    shared = np.prod(np.maximum(high - low, 0), axis=1)
    areas = np.prod(others[:, 2:] - others[:, :2], axis=1)
    return shared / (np.prod(box[2:] - box[:2]) + areas - shared)


def nms_greedy(boxes, scores, classes, threshold):
    kept = []
    removed_by = np.full(len(boxes), -1)
    order = np.argsort(-scores, kind="stable")
    while len(order) > 0:
        best, rest = order[0], order[1:]
        kept.append(best)
        overlaps = iou_with(boxes[best], boxes[rest])
        removed = (overlaps > threshold) & (classes[rest] == classes[best])
        removed_by[removed] = best
        order = rest[~removed]
    kept = np.array(kept)
    return kept, removed_by


# ==== score_written ====
import numpy as np


def iou_with(box, others):
    low, high = np.maximum(box[:2], others[:, :2]), np.minimum(box[2:], others[:, 2:])
    shared = np.prod(np.maximum(high - low, 0), axis=1)
    areas = np.prod(others[:, 2:] - others[:, :2], axis=1)
    return shared / (np.prod(box[2:] - box[:2]) + areas - shared)


def nms_greedy(boxes, scores, classes, threshold):
    kept = []
    removed_by = np.full(len(boxes), -1)
    order = np.argsort(-scores, kind="stable")
    while len(order) > 0:
        best, rest = order[0], order[1:]
        kept.append(best)
        overlaps = iou_with(boxes[best], boxes[rest])
        removed = (overlaps > threshold) & (classes[rest] == classes[best])
        removed_by[rest[removed]] = scores[best]
        order = rest[~removed]
    kept = np.array(kept)
    return kept, removed_by


# ==== classes_forgotten_in_the_rest ====
import numpy as np


def iou_with(box, others):
    low, high = np.maximum(box[:2], others[:, :2]), np.minimum(box[2:], others[:, 2:])
    shared = np.prod(np.maximum(high - low, 0), axis=1)
    areas = np.prod(others[:, 2:] - others[:, :2], axis=1)
    return shared / (np.prod(box[2:] - box[:2]) + areas - shared)


def nms_greedy(boxes, scores, classes, threshold):
    kept = []
    removed_by = np.full(len(boxes), -1)
    order = np.argsort(-scores, kind="stable")
    while len(order) > 0:
        best, rest = order[0], order[1:]
        kept.append(best)
        overlaps = iou_with(boxes[best], boxes[rest])
        removed = (overlaps > threshold) & (classes[rest] == classes[best])
        removed_by[rest[removed]] = best
        order = rest[overlaps <= threshold]
    kept = np.array(kept)
    return kept, removed_by


# ==== sorted_numbers ====
import numpy as np


def iou_with(box, others):
    low, high = np.maximum(box[:2], others[:, :2]), np.minimum(box[2:], others[:, 2:])
    shared = np.prod(np.maximum(high - low, 0), axis=1)
    areas = np.prod(others[:, 2:] - others[:, :2], axis=1)
    return shared / (np.prod(box[2:] - box[:2]) + areas - shared)


def nms_greedy(boxes, scores, classes, threshold):
    kept = []
    removed_by = np.full(len(boxes), -1)
    order = np.argsort(-scores, kind="stable")
    while len(order) > 0:
        best, rest = order[0], order[1:]
        kept.append(best)
        overlaps = iou_with(boxes[best], boxes[rest])
        removed = (overlaps > threshold) & (classes[rest] == classes[best])
        removed_by[rest[removed]] = best
        order = np.setdiff1d(rest, rest[removed])
    kept = np.array(kept)
    return kept, removed_by


# ==== python_not ====
import numpy as np


def iou_with(box, others):
    low, high = np.maximum(box[:2], others[:, :2]), np.minimum(box[2:], others[:, 2:])
    shared = np.prod(np.maximum(high - low, 0), axis=1)
    areas = np.prod(others[:, 2:] - others[:, :2], axis=1)
    return shared / (np.prod(box[2:] - box[:2]) + areas - shared)


def nms_greedy(boxes, scores, classes, threshold):
    kept = []
    removed_by = np.full(len(boxes), -1)
    order = np.argsort(-scores, kind="stable")
    while len(order) > 0:
        best, rest = order[0], order[1:]
        kept.append(best)
        overlaps = iou_with(boxes[best], boxes[rest])
        removed = (overlaps > threshold) & (classes[rest] == classes[best])
        removed_by[rest[removed]] = best
        order = rest[not removed]
    kept = np.array(kept)
    return kept, removed_by


# ==== boxes_for_numbers ====
import numpy as np


def iou_with(box, others):
    low, high = np.maximum(box[:2], others[:, :2]), np.minimum(box[2:], others[:, 2:])
    shared = np.prod(np.maximum(high - low, 0), axis=1)
    areas = np.prod(others[:, 2:] - others[:, :2], axis=1)
    return shared / (np.prod(box[2:] - box[:2]) + areas - shared)


def nms_greedy(boxes, scores, classes, threshold):
    kept = []
    removed_by = np.full(len(boxes), -1)
    order = np.argsort(-scores, kind="stable")
    while len(order) > 0:
        best, rest = order[0], order[1:]
        kept.append(best)
        overlaps = iou_with(boxes[best], boxes[rest])
        removed = (overlaps > threshold) & (classes[rest] == classes[best])
        removed_by[rest[removed]] = best
        order = boxes[~removed]
    kept = np.array(kept)
    return kept, removed_by


# ==== equal_is_removed ====
"""An IoU equal to the threshold removes a box."""

import numpy as np


def iou_with(box, others):
    low, high = np.maximum(box[:2], others[:, :2]), np.minimum(box[2:], others[:, 2:])
    shared = np.prod(np.maximum(high - low, 0), axis=1)
    areas = np.prod(others[:, 2:] - others[:, :2], axis=1)
    return shared / (np.prod(box[2:] - box[:2]) + areas - shared)


def nms_greedy(boxes, scores, classes, threshold):
    kept = []
    removed_by = np.full(len(boxes), -1)
    order = np.argsort(-scores, kind="stable")
    while len(order) > 0:
        best, rest = order[0], order[1:]
        kept.append(best)
        overlaps = iou_with(boxes[best], boxes[rest])
        removed = (overlaps >= threshold) & (classes[rest] == classes[best])
        removed_by[rest[removed]] = best
        order = rest[~removed]
    kept = np.array(kept)
    return kept, removed_by


# ==== classes_ignored ====
"""Boxes of other classes are removed, too."""

import numpy as np


def iou_with(box, others):
    low, high = np.maximum(box[:2], others[:, :2]), np.minimum(box[2:], others[:, 2:])
    shared = np.prod(np.maximum(high - low, 0), axis=1)
    areas = np.prod(others[:, 2:] - others[:, :2], axis=1)
    return shared / (np.prod(box[2:] - box[:2]) + areas - shared)


def nms_greedy(boxes, scores, classes, threshold):
    kept = []
    removed_by = np.full(len(boxes), -1)
    order = np.argsort(-scores, kind="stable")
    while len(order) > 0:
        best, rest = order[0], order[1:]
        kept.append(best)
        overlaps = iou_with(boxes[best], boxes[rest])
        removed = overlaps > threshold
        removed_by[rest[removed]] = best
        order = rest[~removed]
    kept = np.array(kept)
    return kept, removed_by


# ==== reversed_sort ====
"""An ascending sort is turned round, so that of equal scores the larger number comes
first.
"""

import numpy as np


def iou_with(box, others):
    low, high = np.maximum(box[:2], others[:, :2]), np.minimum(box[2:], others[:, 2:])
    shared = np.prod(np.maximum(high - low, 0), axis=1)
    areas = np.prod(others[:, 2:] - others[:, :2], axis=1)
    return shared / (np.prod(box[2:] - box[:2]) + areas - shared)


def nms_greedy(boxes, scores, classes, threshold):
    kept = []
    removed_by = np.full(len(boxes), -1)
    order = np.argsort(scores)[::-1]
    while len(order) > 0:
        best, rest = order[0], order[1:]
        kept.append(best)
        overlaps = iou_with(boxes[best], boxes[rest])
        removed = (overlaps > threshold) & (classes[rest] == classes[best])
        removed_by[rest[removed]] = best
        order = rest[~removed]
    kept = np.array(kept)
    return kept, removed_by


# ==== removed_boxes_remove ====
"""Every better box of the class removes a box, even one that has been removed itself.
"""

import numpy as np


def iou_with(box, others):
    low, high = np.maximum(box[:2], others[:, :2]), np.minimum(box[2:], others[:, 2:])
    shared = np.prod(np.maximum(high - low, 0), axis=1)
    areas = np.prod(others[:, 2:] - others[:, :2], axis=1)
    return shared / (np.prod(box[2:] - box[:2]) + areas - shared)


def nms_greedy(boxes, scores, classes, threshold):
    kept = []
    removed_by = np.full(len(boxes), -1)
    order = np.argsort(-scores, kind="stable")
    for place, box in enumerate(order):
        better = order[:place]
        overlaps = iou_with(boxes[box], boxes[better])
        removing = better[(overlaps > threshold) & (classes[better] == classes[box])]
        if len(removing) > 0:
            removed_by[box] = removing[0]
        else:
            kept.append(box)
    kept = np.array(kept)
    return kept, removed_by


# ==== class_after_class ====
"""Each class is done by itself, and the boxes kept are listed class by class, not by
their scores.
"""

import numpy as np


def iou_with(box, others):
    low, high = np.maximum(box[:2], others[:, :2]), np.minimum(box[2:], others[:, 2:])
    shared = np.prod(np.maximum(high - low, 0), axis=1)
    areas = np.prod(others[:, 2:] - others[:, :2], axis=1)
    return shared / (np.prod(box[2:] - box[:2]) + areas - shared)


def nms_greedy(boxes, scores, classes, threshold):
    kept = []
    removed_by = np.full(len(boxes), -1)
    everything = np.argsort(-scores, kind="stable")
    for label in np.unique(classes):
        order = everything[classes[everything] == label]
        while len(order) > 0:
            best, rest = order[0], order[1:]
            kept.append(best)
            overlaps = iou_with(boxes[best], boxes[rest])
            removed = overlaps > threshold
            removed_by[rest[removed]] = best
            order = rest[~removed]
    kept = np.array(kept)
    return kept, removed_by


# ==== place_for_number ====
"""The place of the remover among the kept boxes is stored, not its number."""

import numpy as np


def iou_with(box, others):
    low, high = np.maximum(box[:2], others[:, :2]), np.minimum(box[2:], others[:, 2:])
    shared = np.prod(np.maximum(high - low, 0), axis=1)
    areas = np.prod(others[:, 2:] - others[:, :2], axis=1)
    return shared / (np.prod(box[2:] - box[:2]) + areas - shared)


def nms_greedy(boxes, scores, classes, threshold):
    kept = []
    removed_by = np.full(len(boxes), -1)
    order = np.argsort(-scores, kind="stable")
    while len(order) > 0:
        best, rest = order[0], order[1:]
        kept.append(best)
        overlaps = iou_with(boxes[best], boxes[rest])
        removed = (overlaps > threshold) & (classes[rest] == classes[best])
        removed_by[rest[removed]] = len(kept) - 1
        order = rest[~removed]
    kept = np.array(kept)
    return kept, removed_by


# ==== shifted_by_class ====
"""Classes are moved apart by the largest coordinate, a known trick; but with negative
coordinates boxes of different classes can still meet.
"""

import numpy as np


def iou_with(box, others):
    low, high = np.maximum(box[:2], others[:, :2]), np.minimum(box[2:], others[:, 2:])
    shared = np.prod(np.maximum(high - low, 0), axis=1)
    areas = np.prod(others[:, 2:] - others[:, :2], axis=1)
    return shared / (np.prod(box[2:] - box[:2]) + areas - shared)


def nms_greedy(boxes, scores, classes, threshold):
    kept = []
    removed_by = np.full(len(boxes), -1)
    shifted = boxes + (classes * np.max(boxes, initial=0))[:, None]
    order = np.argsort(-scores, kind="stable")
    while len(order) > 0:
        best, rest = order[0], order[1:]
        kept.append(best)
        overlaps = iou_with(shifted[best], shifted[rest])
        removed = overlaps > threshold
        removed_by[rest[removed]] = best
        order = rest[~removed]
    kept = np.array(kept)
    return kept, removed_by
