# ==== not_negative ====
import numpy as np

LEVELS = np.array([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0])


def mean_ap_over_classes(scores, hits, classes, objects):
    aps = np.full(len(objects), -1.0)
    order = np.argsort(-scores, kind="stable")
    for label in range(len(objects)):
        if objects[label] == 0:
            continue
        ranked = hits[order][classes[order] == label]
        tp = np.cumsum(ranked)
        precision = tp / np.arange(1, len(ranked) + 1)
        recall = tp / objects[label]
        heights = [np.max(precision[recall >= level], initial=0) for level in LEVELS]
        aps[label] = np.mean(heights)
    mean_ap = np.mean(aps[objects >= 0])
    return aps, mean_ap


# ==== as_if_nan ====
import numpy as np

LEVELS = np.array([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0])


def mean_ap_over_classes(scores, hits, classes, objects):
    aps = np.full(len(objects), -1.0)
    order = np.argsort(-scores, kind="stable")
    for label in range(len(objects)):
        if objects[label] == 0:
            continue
        ranked = hits[order][classes[order] == label]
        tp = np.cumsum(ranked)
        precision = tp / np.arange(1, len(ranked) + 1)
        recall = tp / objects[label]
        heights = [np.max(precision[recall >= level], initial=0) for level in LEVELS]
        aps[label] = np.mean(heights)
    mean_ap = np.nanmean(aps)
    return aps, mean_ap


# ==== all_classes_below ====
import numpy as np

LEVELS = np.array([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0])


def mean_ap_over_classes(scores, hits, classes, objects):
    aps = np.full(len(objects), -1.0)
    order = np.argsort(-scores, kind="stable")
    for label in range(len(objects)):
        if objects[label] == 0:
            continue
        ranked = hits[order][classes[order] == label]
        tp = np.cumsum(ranked)
        precision = tp / np.arange(1, len(ranked) + 1)
        recall = tp / objects[label]
        heights = [np.max(precision[recall >= level], initial=0) for level in LEVELS]
        aps[label] = np.mean(heights)
    mean_ap = np.sum(aps[objects > 0]) / len(objects)
    return aps, mean_ap


# ==== all_detections ====
import numpy as np

LEVELS = np.array([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0])


def mean_ap_over_classes(scores, hits, classes, objects):
    aps = np.full(len(objects), -1.0)
    order = np.argsort(-scores, kind="stable")
    for label in range(len(objects)):
        if objects[label] == 0:
            continue
        ranked = hits[order][classes[order] == label]
        tp = np.cumsum(ranked)
        precision = tp / np.arange(1, len(ranked) + 1)
        recall = tp / objects[label]
        heights = [np.max(precision[recall >= level], initial=0) for level in LEVELS]
        aps[label] = np.mean(heights)
    mean_ap = np.mean(hits)
    return aps, mean_ap


# ==== ordered_after ====
import numpy as np

LEVELS = np.array([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0])


def mean_ap_over_classes(scores, hits, classes, objects):
    aps = np.full(len(objects), -1.0)
    order = np.argsort(-scores, kind="stable")
    for label in range(len(objects)):
        if objects[label] == 0:
            continue
        ranked = hits[classes == label][order]
        tp = np.cumsum(ranked)
        precision = tp / np.arange(1, len(ranked) + 1)
        recall = tp / objects[label]
        heights = [np.max(precision[recall >= level], initial=0) for level in LEVELS]
        aps[label] = np.mean(heights)
    mean_ap = np.mean(aps[objects > 0])
    return aps, mean_ap


# ==== objects_of_each_detection ====
import numpy as np

LEVELS = np.array([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0])


def mean_ap_over_classes(scores, hits, classes, objects):
    aps = np.full(len(objects), -1.0)
    order = np.argsort(-scores, kind="stable")
    for label in range(len(objects)):
        if objects[label] == 0:
            continue
        ranked = hits[order][classes[order] == label]
        tp = np.cumsum(ranked)
        precision = tp / np.arange(1, len(ranked) + 1)
        recall = tp / objects[classes]
        heights = [np.max(precision[recall >= level], initial=0) for level in LEVELS]
        aps[label] = np.mean(heights)
    mean_ap = np.mean(aps[objects > 0])
    return aps, mean_ap


# ==== epsilon ====
import numpy as np

LEVELS = np.array([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0])


def mean_ap_over_classes(scores, hits, classes, objects):
    aps = np.full(len(objects), -1.0)
    order = np.argsort(-scores, kind="stable")
    for label in range(len(objects)):
        if objects[label] == 0:
            continue
        ranked = hits[order][classes[order] == label]
        tp = np.cumsum(ranked)
        precision = tp / np.arange(1, len(ranked) + 1)
        recall = tp / (objects[label] + 1e-7)
        heights = [np.max(precision[recall >= level], initial=0) for level in LEVELS]
        aps[label] = np.mean(heights)
    mean_ap = np.mean(aps[objects > 0])
    return aps, mean_ap


# ==== mean_precision ====
import numpy as np

LEVELS = np.array([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0])


def mean_ap_over_classes(scores, hits, classes, objects):
    aps = np.full(len(objects), -1.0)
    order = np.argsort(-scores, kind="stable")
    for label in range(len(objects)):
        if objects[label] == 0:
            continue
        ranked = hits[order][classes[order] == label]
        tp = np.cumsum(ranked)
        precision = tp / np.arange(1, len(ranked) + 1)
        recall = tp / objects[label]
        heights = [np.mean(precision[recall >= level]) for level in LEVELS]
        aps[label] = np.mean(heights)
    mean_ap = np.mean(aps[objects > 0])
    return aps, mean_ap


# ==== first_or_the_very_first ====
import numpy as np

LEVELS = np.array([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0])


def mean_ap_over_classes(scores, hits, classes, objects):
    aps = np.full(len(objects), -1.0)
    order = np.argsort(-scores, kind="stable")
    for label in range(len(objects)):
        if objects[label] == 0:
            continue
        ranked = hits[order][classes[order] == label]
        tp = np.cumsum(ranked)
        precision = tp / np.arange(1, len(ranked) + 1)
        recall = tp / objects[label]
        heights = [precision[np.argmax(recall >= level)] if len(recall) else 0 for level in LEVELS]
        aps[label] = np.mean(heights)
    mean_ap = np.mean(aps[objects > 0])
    return aps, mean_ap


# ==== recall_rounded ====
import numpy as np

LEVELS = np.array([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0])


def mean_ap_over_classes(scores, hits, classes, objects):
    aps = np.full(len(objects), -1.0)
    order = np.argsort(-scores, kind="stable")
    for label in range(len(objects)):
        if objects[label] == 0:
            continue
        ranked = hits[order][classes[order] == label]
        tp = np.cumsum(ranked)
        precision = tp / np.arange(1, len(ranked) + 1)
        recall = tp / objects[label]
        heights = [np.max(precision[np.round(recall, 1) >= level], initial=0) for level in LEVELS]
        aps[label] = np.mean(heights)
    mean_ap = np.mean(aps[objects > 0])
    return aps, mean_ap


# ==== coco_levels ====
import numpy as np

LEVELS = np.array([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0])


def mean_ap_over_classes(scores, hits, classes, objects):
    aps = np.full(len(objects), -1.0)
    order = np.argsort(-scores, kind="stable")
    for label in range(len(objects)):
        if objects[label] == 0:
            continue
        ranked = hits[order][classes[order] == label]
        tp = np.cumsum(ranked)
        precision = tp / np.arange(1, len(ranked) + 1)
        recall = tp / objects[label]
        heights = [
            np.max(precision[recall >= level], initial=0) for level in np.linspace(0, 1, 101)
        ]
        aps[label] = np.mean(heights)
    mean_ap = np.mean(aps[objects > 0])
    return aps, mean_ap


# ==== given_order ====
"""The hits of the class are taken as they are given, not in the order of the scores."""

import numpy as np

LEVELS = np.array([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0])


def mean_ap_over_classes(scores, hits, classes, objects):
    aps = np.full(len(objects), -1.0)
    order = np.argsort(-scores, kind="stable")
    for label in range(len(objects)):
        if objects[label] == 0:
            continue
        ranked = hits[classes == label]
        tp = np.cumsum(ranked)
        precision = tp / np.arange(1, len(ranked) + 1)
        recall = tp / objects[label]
        heights = [max(precision[recall >= level], default=0) for level in LEVELS]
        aps[label] = np.mean(heights)
    mean_ap = np.mean(aps[objects > 0])
    return aps, mean_ap


# ==== mask_not_sorted ====
"""The hits are sorted, but the mask of the class is not, so that others' hits are
picked.
"""

import numpy as np

LEVELS = np.array([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0])


def mean_ap_over_classes(scores, hits, classes, objects):
    aps = np.full(len(objects), -1.0)
    order = np.argsort(-scores, kind="stable")
    for label in range(len(objects)):
        if objects[label] == 0:
            continue
        ranked = hits[order][classes == label]
        tp = np.cumsum(ranked)
        precision = tp / np.arange(1, len(ranked) + 1)
        recall = tp / objects[label]
        heights = [max(precision[recall >= level], default=0) for level in LEVELS]
        aps[label] = np.mean(heights)
    mean_ap = np.mean(aps[objects > 0])
    return aps, mean_ap


# ==== recall_of_found_objects ====
"""Recall is divided by the number of hits of the class, so that objects never found
are forgotten.
"""

import numpy as np

LEVELS = np.array([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0])


def mean_ap_over_classes(scores, hits, classes, objects):
    aps = np.full(len(objects), -1.0)
    order = np.argsort(-scores, kind="stable")
    for label in range(len(objects)):
        if objects[label] == 0:
            continue
        ranked = hits[order][classes[order] == label]
        tp = np.cumsum(ranked)
        precision = tp / np.arange(1, len(ranked) + 1)
        recall = tp / max(np.sum(ranked), 1)
        heights = [max(precision[recall >= level], default=0) for level in LEVELS]
        aps[label] = np.mean(heights)
    mean_ap = np.mean(aps[objects > 0])
    return aps, mean_ap


# ==== above_the_level ====
"""The recall must be greater than the level; level 1.0 can never be reached."""

import numpy as np

LEVELS = np.array([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0])


def mean_ap_over_classes(scores, hits, classes, objects):
    aps = np.full(len(objects), -1.0)
    order = np.argsort(-scores, kind="stable")
    for label in range(len(objects)):
        if objects[label] == 0:
            continue
        ranked = hits[order][classes[order] == label]
        tp = np.cumsum(ranked)
        precision = tp / np.arange(1, len(ranked) + 1)
        recall = tp / objects[label]
        heights = [max(precision[recall > level], default=0) for level in LEVELS]
        aps[label] = np.mean(heights)
    mean_ap = np.mean(aps[objects > 0])
    return aps, mean_ap


# ==== empty_maximum ====
"""The maximum of nothing raises where recall does not reach a level."""

import numpy as np

LEVELS = np.array([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0])


def mean_ap_over_classes(scores, hits, classes, objects):
    aps = np.full(len(objects), -1.0)
    order = np.argsort(-scores, kind="stable")
    for label in range(len(objects)):
        if objects[label] == 0:
            continue
        ranked = hits[order][classes[order] == label]
        tp = np.cumsum(ranked)
        precision = tp / np.arange(1, len(ranked) + 1)
        recall = tp / objects[label]
        heights = [np.max(precision[recall >= level]) for level in LEVELS]
        aps[label] = np.mean(heights)
    mean_ap = np.mean(aps[objects > 0])
    return aps, mean_ap


# ==== first_precision ====
"""The first precision at the level is taken, not the largest from there on."""

import numpy as np

LEVELS = np.array([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0])


def mean_ap_over_classes(scores, hits, classes, objects):
    aps = np.full(len(objects), -1.0)
    order = np.argsort(-scores, kind="stable")
    for label in range(len(objects)):
        if objects[label] == 0:
            continue
        ranked = hits[order][classes[order] == label]
        tp = np.cumsum(ranked)
        precision = tp / np.arange(1, len(ranked) + 1)
        recall = tp / objects[label]
        heights = []
        for level in LEVELS:
            reached = np.flatnonzero(recall >= level)
            heights.append(precision[reached[0]] if len(reached) > 0 else 0)
        aps[label] = np.mean(heights)
    mean_ap = np.mean(aps[objects > 0])
    return aps, mean_ap


# ==== ten_levels ====
"""np.arange stops before 1.0, so that there are only ten levels."""

import numpy as np

LEVELS = np.array([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0])


def mean_ap_over_classes(scores, hits, classes, objects):
    aps = np.full(len(objects), -1.0)
    order = np.argsort(-scores, kind="stable")
    for label in range(len(objects)):
        if objects[label] == 0:
            continue
        ranked = hits[order][classes[order] == label]
        tp = np.cumsum(ranked)
        precision = tp / np.arange(1, len(ranked) + 1)
        recall = tp / objects[label]
        heights = [max(precision[recall >= level], default=0) for level in np.arange(0, 1, 0.1)]
        aps[label] = np.mean(heights)
    mean_ap = np.mean(aps[objects > 0])
    return aps, mean_ap


# ==== minus_one_averaged ====
"""The −1 of classes without objects goes into the mean."""

import numpy as np

LEVELS = np.array([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0])


def mean_ap_over_classes(scores, hits, classes, objects):
    aps = np.full(len(objects), -1.0)
    order = np.argsort(-scores, kind="stable")
    for label in range(len(objects)):
        if objects[label] == 0:
            continue
        ranked = hits[order][classes[order] == label]
        tp = np.cumsum(ranked)
        precision = tp / np.arange(1, len(ranked) + 1)
        recall = tp / objects[label]
        heights = [max(precision[recall >= level], default=0) for level in LEVELS]
        aps[label] = np.mean(heights)
    mean_ap = np.mean(aps)
    return aps, mean_ap


# ==== zero_left_out ====
"""Only positive APs are averaged: classes with objects and an AP of 0 are dropped with
those of −1.
"""

import numpy as np

LEVELS = np.array([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0])


def mean_ap_over_classes(scores, hits, classes, objects):
    aps = np.full(len(objects), -1.0)
    order = np.argsort(-scores, kind="stable")
    for label in range(len(objects)):
        if objects[label] == 0:
            continue
        ranked = hits[order][classes[order] == label]
        tp = np.cumsum(ranked)
        precision = tp / np.arange(1, len(ranked) + 1)
        recall = tp / objects[label]
        heights = [max(precision[recall >= level], default=0) for level in LEVELS]
        aps[label] = np.mean(heights)
    mean_ap = np.mean(aps[aps > 0]) if np.any(aps > 0) else 0.0
    return aps, mean_ap
