# ==== columns_first ====
"""A column of the table at a time."""

import numpy as np


def one(hits, count):
    tp = np.cumsum(hits)
    precision = tp / (np.arange(len(hits)) + 1)
    precision = np.append(np.maximum.accumulate(precision[::-1])[::-1], 0)
    places = [np.count_nonzero(100 * tp < level * count) for level in range(101)]
    return precision[places].mean()


def coco_map(overlaps, objects):
    columns = []
    for threshold in (0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95):
        pairs = zip(overlaps, objects, strict=True)
        columns.append([one(iou >= threshold, count) for iou, count in pairs])
    table = np.array(columns).T
    means = table.mean(axis=0)
    return table, means.mean(), means[0], means[5]


# ==== by_name ====
"""A dictionary of the means by their thresholds in hundredths."""

import numpy as np


def ap_of(iou, count, hundredths):
    tp, points = 0, []
    for k, value in enumerate(iou.tolist(), 1):
        tp += value * 100 >= hundredths
        points.append((tp, tp / k))
    heights = [max((p for t, p in points if t * 100 >= r * count), default=0.0) for r in range(101)]
    return sum(heights) / 101


def coco_map(overlaps, objects):
    by_threshold = {
        hundredths: [ap_of(iou, int(n), hundredths) for iou, n in zip(overlaps, objects)]
        for hundredths in range(50, 100, 5)
    }
    table = np.array(list(by_threshold.values())).transpose()
    k = len(objects)
    ap = sum(sum(column) for column in by_threshold.values()) / (10 * k)
    return table, ap, sum(by_threshold[50]) / k, sum(by_threshold[75]) / k


# ==== searchsorted ====
"""Recalls are looked up in the list of levels."""

import numpy as np


def coco_map(overlaps, objects):
    thresholds = np.linspace(0.5, 0.95, 10)
    table = np.empty((len(overlaps), 10))
    for c in range(len(overlaps)):
        for t in range(10):
            tp = np.cumsum(overlaps[c] >= thresholds[t])
            precision = tp / np.arange(1, tp.size + 1)
            for i in range(tp.size - 1, 0, -1):
                precision[i - 1] = max(precision[i - 1], precision[i])
            least = np.arange(101) * objects[c]
            places = np.searchsorted(tp * 100, least, side="left")
            heights = np.zeros(101)
            inside = places < tp.size
            heights[inside] = precision[places[inside]]
            table[c, t] = heights.mean()
    return table, table.mean(), table[:, 0].mean(), table[:, 5].mean()
