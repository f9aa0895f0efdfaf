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
