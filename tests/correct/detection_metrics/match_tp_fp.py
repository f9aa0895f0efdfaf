# ==== set_of_taken ====
"""Plain Python with a set of the objects that are taken."""


def match_tp_fp(iou, scores, threshold):
    numbers = sorted(range(len(scores)), key=lambda i: (-scores[i], i))
    taken = {}
    hits = []
    for i in numbers:
        row = iou[i].tolist()
        j = row.index(max(row))
        hit = row[j] >= threshold and j not in taken
        if hit:
            taken[j] = i
        hits.append(hit)
    found = [taken.get(j, -1) for j in range(iou.shape[1])]
    import numpy as np

    return np.array(hits), np.array(found), sum(hits) / len(hits), len(taken) / len(found)


# ==== from_the_objects ====
"""Each object looks for the first that reached it."""

import numpy as np


def match_tp_fp(iou, scores, threshold):
    order = np.lexsort((np.arange(len(scores)), -scores))
    best = iou.argmax(axis=1)
    reached = iou.max(axis=1) >= threshold
    found = np.full(iou.shape[1], -1)
    for j in range(iou.shape[1]):
        candidates = [i for i in order if best[i] == j and reached[i]]
        if candidates:
            found[j] = candidates[0]
    hits = np.isin(order, found)
    return hits, found, hits.mean(), (found != -1).mean()


# ==== backwards ====
"""Written over from the last to the first, so that the first remains."""

import numpy as np


def match_tp_fp(iou, scores, threshold):
    n, m = iou.shape
    order = np.argsort(-scores, kind="mergesort")
    sorted_iou = iou[order]
    best = np.argmax(sorted_iou, axis=1)
    reached = sorted_iou[np.arange(n), best] >= threshold
    found = -np.ones(m, dtype=int)
    for place in range(n - 1, -1, -1):
        if reached[place]:
            found[best[place]] = order[place]
    hits = reached & (found[best] == order)
    tp = np.count_nonzero(hits)
    return hits, found, tp / n, tp / m
