# ==== asked_of_the_kept ====
"""Each box in turn is compared with those kept so far."""

import numpy as np


def overlap(a, b):
    width = min(a[2], b[2]) - max(a[0], b[0])
    height = min(a[3], b[3]) - max(a[1], b[1])
    shared = max(width, 0) * max(height, 0)
    return shared / ((a[2] - a[0]) * (a[3] - a[1]) + (b[2] - b[0]) * (b[3] - b[1]) - shared)


def nms_greedy(boxes, scores, classes, threshold):
    kept, removed_by = [], []
    numbers = sorted(range(len(boxes)), key=lambda i: scores[i], reverse=True)
    removed_by = [-1] * len(boxes)
    for i in numbers:
        for k in kept:
            if classes[k] == classes[i] and overlap(boxes[k], boxes[i]) > threshold:
                removed_by[i] = k
                break
        else:
            kept.append(i)
    return np.array(kept), np.array(removed_by)


# ==== matrix ====
"""All IoUs at once; a row is looked at as long as its box is alive."""

import numpy as np


def nms_greedy(boxes, scores, classes, threshold):
    n = len(boxes)
    low = np.maximum(boxes[:, None, :2], boxes[None, :, :2])
    high = np.minimum(boxes[:, None, 2:], boxes[None, :, 2:])
    shared = (high - low).clip(0).prod(axis=-1)
    area = (boxes[:, 2:] - boxes[:, :2]).prod(axis=-1)
    doubles = shared / (area[:, None] + area[None, :] - shared) > threshold
    doubles &= classes[:, None] == classes[None, :]
    undecided = np.ones(n, dtype=bool)
    removed_by = np.full(n, -1)
    kept = []
    while undecided.any():
        best = np.argmax(np.where(undecided, scores, -np.inf))
        kept.append(best)
        undecided[best] = False
        gone = undecided & doubles[best]
        removed_by[gone] = best
        undecided[gone] = False
    return np.array(kept), removed_by


# ==== classes_moved_apart ====
"""Each class is moved to a place of its own, where it cannot meet another."""

import numpy as np


def nms_greedy(boxes, scores, classes, threshold):
    far = boxes + (classes * (boxes.max() - boxes.min() + 1))[:, None]
    order = np.lexsort((np.arange(len(scores)), -scores)).tolist()
    kept = []
    removed_by = np.full(len(boxes), -1)
    while order:
        best = order.pop(0)
        kept.append(best)
        stay = []
        for i in order:
            w, h = np.minimum(far[i, 2:], far[best, 2:]) - np.maximum(far[i, :2], far[best, :2])
            shared = w * h if w > 0 and h > 0 else 0
            either = sum((far[j, 2] - far[j, 0]) * (far[j, 3] - far[j, 1]) for j in (i, best))
            if shared / (either - shared) > threshold:
                removed_by[i] = best
            else:
                stay.append(i)
        order = stay
    return np.array(kept), removed_by
