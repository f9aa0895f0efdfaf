# ==== without_the_end ====
import numpy as np


def interpolated_ap(hits, objects):
    found = np.cumsum(hits)
    precision = found / np.arange(1, len(hits) + 1)
    needed = np.ceil(np.arange(101) * objects / 100)
    return np.mean([max(precision[found >= least], default=0) for least in needed])


def coco_map(overlaps, objects):
    thresholds = np.arange(0.5, 0.95, 0.05)
    table = np.zeros((len(objects), len(thresholds)))
    for label, iou in enumerate(overlaps):
        for column, threshold in enumerate(thresholds):
            table[label, column] = interpolated_ap(iou >= threshold, objects[label])
    ap = np.mean(table)
    ap50 = np.mean(table[:, 0])
    ap75 = np.mean(table[:, 5])
    return table, ap, ap50, ap75


# ==== up_to_one ====
import numpy as np


def interpolated_ap(hits, objects):
    found = np.cumsum(hits)
    precision = found / np.arange(1, len(hits) + 1)
    needed = np.ceil(np.arange(101) * objects / 100)
    return np.mean([max(precision[found >= least], default=0) for least in needed])


def coco_map(overlaps, objects):
    thresholds = np.linspace(0.5, 1, 10)
    table = np.zeros((len(objects), len(thresholds)))
    for label, iou in enumerate(overlaps):
        for column, threshold in enumerate(thresholds):
            table[label, column] = interpolated_ap(iou >= threshold, objects[label])
    ap = np.mean(table)
    ap50 = np.mean(table[:, 0])
    ap75 = np.mean(table[:, 5])
    return table, ap, ap50, ap75


# ==== tenths ====
import numpy as np


def interpolated_ap(hits, objects):
    found = np.cumsum(hits)
    precision = found / np.arange(1, len(hits) + 1)
    needed = np.ceil(np.arange(101) * objects / 100)
    return np.mean([max(precision[found >= least], default=0) for least in needed])


def coco_map(overlaps, objects):
    thresholds = np.arange(0, 10) / 10
    table = np.zeros((len(objects), len(thresholds)))
    for label, iou in enumerate(overlaps):
        for column, threshold in enumerate(thresholds):
            table[label, column] = interpolated_ap(iou >= threshold, objects[label])
    ap = np.mean(table)
    ap50 = np.mean(table[:, 0])
    ap75 = np.mean(table[:, 5])
    return table, ap, ap50, ap75


# ==== percents ====
import numpy as np


def interpolated_ap(hits, objects):
    found = np.cumsum(hits)
    precision = found / np.arange(1, len(hits) + 1)
    needed = np.ceil(np.arange(101) * objects / 100)
    return np.mean([max(precision[found >= least], default=0) for least in needed])


def coco_map(overlaps, objects):
    thresholds = np.arange(50, 100, 5)
    table = np.zeros((len(objects), len(thresholds)))
    for label, iou in enumerate(overlaps):
        for column, threshold in enumerate(thresholds):
            table[label, column] = interpolated_ap(iou >= threshold, objects[label])
    ap = np.mean(table)
    ap50 = np.mean(table[:, 0])
    ap75 = np.mean(table[:, 5])
    return table, ap, ap50, ap75


# ==== list_compared ====
import numpy as np


def interpolated_ap(hits, objects):
    found = np.cumsum(hits)
    precision = found / np.arange(1, len(hits) + 1)
    needed = np.ceil(np.arange(101) * objects / 100)
    return np.mean([max(precision[found >= least], default=0) for least in needed])


def coco_map(overlaps, objects):
    thresholds = np.arange(10, 20) / 20
    table = np.zeros((len(objects), len(thresholds)))
    for label, iou in enumerate(overlaps):
        for column, threshold in enumerate(thresholds):
            table[label, column] = interpolated_ap(overlaps >= threshold, objects[label])
    ap = np.mean(table)
    ap50 = np.mean(table[:, 0])
    ap75 = np.mean(table[:, 5])
    return table, ap, ap50, ap75


# ==== sorted_overlaps ====
import numpy as np


def interpolated_ap(hits, objects):
    found = np.cumsum(hits)
    precision = found / np.arange(1, len(hits) + 1)
    needed = np.ceil(np.arange(101) * objects / 100)
    return np.mean([max(precision[found >= least], default=0) for least in needed])


def coco_map(overlaps, objects):
    thresholds = np.arange(10, 20) / 20
    table = np.zeros((len(objects), len(thresholds)))
    for label, iou in enumerate(overlaps):
        for column, threshold in enumerate(thresholds):
            table[label, column] = interpolated_ap(np.sort(iou)[::-1] >= threshold, objects[label])
    ap = np.mean(table)
    ap50 = np.mean(table[:, 0])
    ap75 = np.mean(table[:, 5])
    return table, ap, ap50, ap75


# ==== objects_of_all_classes ====
import numpy as np


def interpolated_ap(hits, objects):
    found = np.cumsum(hits)
    precision = found / np.arange(1, len(hits) + 1)
    needed = np.ceil(np.arange(101) * objects / 100)
    return np.mean([max(precision[found >= least], default=0) for least in needed])


def coco_map(overlaps, objects):
    thresholds = np.arange(10, 20) / 20
    table = np.zeros((len(objects), len(thresholds)))
    for label, iou in enumerate(overlaps):
        for column, threshold in enumerate(thresholds):
            table[label, column] = interpolated_ap(iou >= threshold, objects)
    ap = np.mean(table)
    ap50 = np.mean(table[:, 0])
    ap75 = np.mean(table[:, 5])
    return table, ap, ap50, ap75


# ==== detections_for_objects ====
import numpy as np


def interpolated_ap(hits, objects):
    found = np.cumsum(hits)
    precision = found / np.arange(1, len(hits) + 1)
    needed = np.ceil(np.arange(101) * objects / 100)
    return np.mean([max(precision[found >= least], default=0) for least in needed])


def coco_map(overlaps, objects):
    thresholds = np.arange(10, 20) / 20
    table = np.zeros((len(objects), len(thresholds)))
    for label, iou in enumerate(overlaps):
        for column, threshold in enumerate(thresholds):
            table[label, column] = interpolated_ap(iou >= threshold, len(iou))
    ap = np.mean(table)
    ap50 = np.mean(table[:, 0])
    ap75 = np.mean(table[:, 5])
    return table, ap, ap50, ap75


# ==== last_column_lost ====
import numpy as np


def interpolated_ap(hits, objects):
    found = np.cumsum(hits)
    precision = found / np.arange(1, len(hits) + 1)
    needed = np.ceil(np.arange(101) * objects / 100)
    return np.mean([max(precision[found >= least], default=0) for least in needed])


def coco_map(overlaps, objects):
    thresholds = np.arange(10, 20) / 20
    table = np.zeros((len(objects), len(thresholds)))
    for label, iou in enumerate(overlaps):
        for column, threshold in enumerate(thresholds):
            table[label, column] = interpolated_ap(iou >= threshold, objects[label])
    ap = np.mean(table[:, :-1])
    ap50 = np.mean(table[:, 0])
    ap75 = np.mean(table[:, 5])
    return table, ap, ap50, ap75


# ==== median ====
import numpy as np


def interpolated_ap(hits, objects):
    found = np.cumsum(hits)
    precision = found / np.arange(1, len(hits) + 1)
    needed = np.ceil(np.arange(101) * objects / 100)
    return np.mean([max(precision[found >= least], default=0) for least in needed])


def coco_map(overlaps, objects):
    thresholds = np.arange(10, 20) / 20
    table = np.zeros((len(objects), len(thresholds)))
    for label, iou in enumerate(overlaps):
        for column, threshold in enumerate(thresholds):
            table[label, column] = interpolated_ap(iou >= threshold, objects[label])
    ap = np.median(table)
    ap50 = np.mean(table[:, 0])
    ap75 = np.mean(table[:, 5])
    return table, ap, ap50, ap75


# ==== first_element ====
import numpy as np


def interpolated_ap(hits, objects):
    found = np.cumsum(hits)
    precision = found / np.arange(1, len(hits) + 1)
    needed = np.ceil(np.arange(101) * objects / 100)
    return np.mean([max(precision[found >= least], default=0) for least in needed])


def coco_map(overlaps, objects):
    thresholds = np.arange(10, 20) / 20
    table = np.zeros((len(objects), len(thresholds)))
    for label, iou in enumerate(overlaps):
        for column, threshold in enumerate(thresholds):
            table[label, column] = interpolated_ap(iou >= threshold, objects[label])
    ap = np.mean(table)
    ap50 = table[0, 0]
    ap75 = np.mean(table[:, 5])
    return table, ap, ap50, ap75


# ==== column_seven ====
import numpy as np


def interpolated_ap(hits, objects):
    found = np.cumsum(hits)
    precision = found / np.arange(1, len(hits) + 1)
    needed = np.ceil(np.arange(101) * objects / 100)
    return np.mean([max(precision[found >= least], default=0) for least in needed])


def coco_map(overlaps, objects):
    thresholds = np.arange(10, 20) / 20
    table = np.zeros((len(objects), len(thresholds)))
    for label, iou in enumerate(overlaps):
        for column, threshold in enumerate(thresholds):
            table[label, column] = interpolated_ap(iou >= threshold, objects[label])
    ap = np.mean(table)
    ap50 = np.mean(table[:, 0])
    ap75 = np.mean(table[:, 7])
    return table, ap, ap50, ap75


# ==== above_the_threshold ====
"""An IoU equal to the threshold is taken for a miss."""

import numpy as np


def interpolated_ap(hits, objects):
    found = np.cumsum(hits)
    precision = found / np.arange(1, len(hits) + 1)
    needed = np.ceil(np.arange(101) * objects / 100)
    return np.mean([max(precision[found >= least], default=0) for least in needed])


def coco_map(overlaps, objects):
    thresholds = np.arange(50, 100, 5) / 100
    table = np.zeros((len(objects), len(thresholds)))
    for label, iou in enumerate(overlaps):
        for column, threshold in enumerate(thresholds):
            table[label, column] = interpolated_ap(iou > threshold, objects[label])
    ap = np.mean(table)
    ap50 = np.mean(table[:, 0])
    ap75 = np.mean(table[:, 5])
    return table, ap, ap50, ap75


# ==== detections_for_objects_too ====
"""The number of detections is passed for the number of objects."""

import numpy as np


def interpolated_ap(hits, objects):
    found = np.cumsum(hits)
    precision = found / np.arange(1, len(hits) + 1)
    needed = np.ceil(np.arange(101) * objects / 100)
    return np.mean([max(precision[found >= least], default=0) for least in needed])


def coco_map(overlaps, objects):
    thresholds = np.arange(50, 100, 5) / 100
    table = np.zeros((len(objects), len(thresholds)))
    for label, iou in enumerate(overlaps):
        for column, threshold in enumerate(thresholds):
            table[label, column] = interpolated_ap(iou >= threshold, max(len(iou), 1))
    ap = np.mean(table)
    ap50 = np.mean(table[:, 0])
    ap75 = np.mean(table[:, 5])
    return table, ap, ap50, ap75


# ==== sorted_by_iou ====
"""The detections are sorted by their IoU, though their order is that of the scores."""

import numpy as np


def interpolated_ap(hits, objects):
    found = np.cumsum(hits)
    precision = found / np.arange(1, len(hits) + 1)
    needed = np.ceil(np.arange(101) * objects / 100)
    return np.mean([max(precision[found >= least], default=0) for least in needed])


def coco_map(overlaps, objects):
    thresholds = np.arange(50, 100, 5) / 100
    table = np.zeros((len(objects), len(thresholds)))
    for label, iou in enumerate(overlaps):
        for column, threshold in enumerate(thresholds):
            hits = np.sort(iou)[::-1] >= threshold
            table[label, column] = interpolated_ap(hits, objects[label])
    ap = np.mean(table)
    ap50 = np.mean(table[:, 0])
    ap75 = np.mean(table[:, 5])
    return table, ap, ap50, ap75


# ==== false_positives_dropped ====
"""Detections that belong to no object are thrown away before, and cost no precision."""

import numpy as np


def interpolated_ap(hits, objects):
    found = np.cumsum(hits)
    precision = found / np.arange(1, len(hits) + 1)
    needed = np.ceil(np.arange(101) * objects / 100)
    return np.mean([max(precision[found >= least], default=0) for least in needed])


def coco_map(overlaps, objects):
    thresholds = np.arange(50, 100, 5) / 100
    table = np.zeros((len(objects), len(thresholds)))
    for label, iou in enumerate(overlaps):
        for column, threshold in enumerate(thresholds):
            hits = iou[iou > 0] >= threshold
            table[label, column] = interpolated_ap(hits, objects[label])
    ap = np.mean(table)
    ap50 = np.mean(table[:, 0])
    ap75 = np.mean(table[:, 5])
    return table, ap, ap50, ap75


# ==== classes_without_detections_skipped ====
"""Classes without detections are left out of the three means."""

import numpy as np


def interpolated_ap(hits, objects):
    found = np.cumsum(hits)
    precision = found / np.arange(1, len(hits) + 1)
    needed = np.ceil(np.arange(101) * objects / 100)
    return np.mean([max(precision[found >= least], default=0) for least in needed])


def coco_map(overlaps, objects):
    thresholds = np.arange(50, 100, 5) / 100
    table = np.zeros((len(objects), len(thresholds)))
    for label, iou in enumerate(overlaps):
        for column, threshold in enumerate(thresholds):
            table[label, column] = interpolated_ap(iou >= threshold, objects[label])
    ap = np.mean(table[[len(iou) > 0 for iou in overlaps]])
    ap50 = np.mean(table[[len(iou) > 0 for iou in overlaps], 0])
    ap75 = np.mean(table[[len(iou) > 0 for iou in overlaps], 5])
    return table, ap, ap50, ap75


# ==== weighted_by_objects ====
"""Classes with many objects weigh more."""

import numpy as np


def interpolated_ap(hits, objects):
    found = np.cumsum(hits)
    precision = found / np.arange(1, len(hits) + 1)
    needed = np.ceil(np.arange(101) * objects / 100)
    return np.mean([max(precision[found >= least], default=0) for least in needed])


def coco_map(overlaps, objects):
    thresholds = np.arange(50, 100, 5) / 100
    table = np.zeros((len(objects), len(thresholds)))
    for label, iou in enumerate(overlaps):
        for column, threshold in enumerate(thresholds):
            table[label, column] = interpolated_ap(iou >= threshold, objects[label])
    ap = np.average(np.mean(table, axis=1), weights=objects)
    ap50 = np.mean(table[:, 0])
    ap75 = np.mean(table[:, 5])
    return table, ap, ap50, ap75


# ==== fifth_column ====
"""0.75 is thought to be in column 4."""

import numpy as np


def interpolated_ap(hits, objects):
    found = np.cumsum(hits)
    precision = found / np.arange(1, len(hits) + 1)
    needed = np.ceil(np.arange(101) * objects / 100)
    return np.mean([max(precision[found >= least], default=0) for least in needed])


def coco_map(overlaps, objects):
    thresholds = np.arange(50, 100, 5) / 100
    table = np.zeros((len(objects), len(thresholds)))
    for label, iou in enumerate(overlaps):
        for column, threshold in enumerate(thresholds):
            table[label, column] = interpolated_ap(iou >= threshold, objects[label])
    ap = np.mean(table)
    ap50 = np.mean(table[:, 0])
    ap75 = np.mean(table[:, 4])
    return table, ap, ap50, ap75


# ==== rows_and_columns_exchanged ====
"""The table is filled with its columns as rows, which leaves its bounds."""

import numpy as np


def interpolated_ap(hits, objects):
    found = np.cumsum(hits)
    precision = found / np.arange(1, len(hits) + 1)
    needed = np.ceil(np.arange(101) * objects / 100)
    return np.mean([max(precision[found >= least], default=0) for least in needed])


def coco_map(overlaps, objects):
    thresholds = np.arange(50, 100, 5) / 100
    table = np.zeros((len(objects), len(thresholds)))
    for label, iou in enumerate(overlaps):
        for column, threshold in enumerate(thresholds):
            table[column, label] = interpolated_ap(iou >= threshold, objects[label])
    ap = np.mean(table)
    ap50 = np.mean(table[:, 0])
    ap75 = np.mean(table[:, 5])
    return table, ap, ap50, ap75
