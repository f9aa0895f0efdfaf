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
