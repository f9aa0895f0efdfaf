# ==== plain ====
"""Class after class in plain Python."""

import numpy as np


def mean_ap_over_classes(scores, hits, classes, objects):
    aps = []
    for label, count in enumerate(objects.tolist()):
        if not count:
            aps.append(-1.0)
            continue
        mine = [i for i in range(len(scores)) if classes[i] == label]
        mine.sort(key=lambda i: scores[i], reverse=True)
        points, tp = [], 0
        for k, i in enumerate(mine, 1):
            tp += int(hits[i])
            points.append((tp / count, tp / k))
        total = 0.0
        for level in range(11):
            total += max([p for r, p in points if r >= level / 10], default=0.0)
        aps.append(total / 11)
    counted = [ap for ap in aps if ap >= 0]
    return np.array(aps), sum(counted) / len(counted)


# ==== envelope ====
"""An envelope with a zero behind its end, looked up at the levels."""

import numpy as np


def mean_ap_over_classes(scores, hits, classes, objects):
    aps = -np.ones(len(objects))
    for label in np.flatnonzero(objects):
        of_class = classes == label
        ranked = hits[of_class][np.argsort(-scores[of_class], kind="stable")]
        recall = np.cumsum(ranked) / objects[label]
        precision = np.cumsum(ranked) / (1 + np.arange(ranked.size))
        envelope = np.append(np.maximum.accumulate(precision[::-1])[::-1], 0)
        aps[label] = envelope[np.searchsorted(recall, np.linspace(0, 1, 11))].mean()
    return aps, np.average(aps, weights=objects > 0)


# ==== masked_array ====
"""What is not evaluated is NaN until the end."""

import numpy as np


def mean_ap_over_classes(scores, hits, classes, objects):
    aps = []
    order = np.lexsort((np.arange(len(scores)), -scores))
    for label in range(len(objects)):
        if objects[label] == 0:
            aps.append(np.nan)
            continue
        seen = [bool(hits[i]) for i in order if classes[i] == label]
        recall = np.array([sum(seen[: k + 1]) for k in range(len(seen))]) / objects[label]
        precision = np.array([np.mean(seen[: k + 1]) for k in range(len(seen))])
        table = np.where(recall[None, :] >= np.arange(11)[:, None] / 10, precision[None, :], 0.0)
        aps.append(np.hstack([table, np.zeros((11, 1))]).max(axis=1).mean())
    aps = np.array(aps)
    return np.nan_to_num(aps, nan=-1.0), np.nanmean(aps)
