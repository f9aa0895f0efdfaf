# ==== not_stable ====
import numpy as np


def average_precision(scores, hits, objects):
    order = np.argsort(-scores)
    tp = np.cumsum(hits[order])
    precision = tp / np.arange(1, len(scores) + 1)
    recall = tp / objects
    envelope = np.maximum.accumulate(precision[::-1])[::-1]
    ap = np.sum(np.diff(recall, prepend=0) * envelope)
    return precision, recall, envelope, ap


# ==== hits_first ====
import numpy as np


def average_precision(scores, hits, objects):
    order = np.argsort(-scores * hits, kind="stable")
    tp = np.cumsum(hits[order])
    precision = tp / np.arange(1, len(scores) + 1)
    recall = tp / objects
    envelope = np.maximum.accumulate(precision[::-1])[::-1]
    ap = np.sum(np.diff(recall, prepend=0) * envelope)
    return precision, recall, envelope, ap


# ==== only_false_ones_below ====
import numpy as np


def average_precision(scores, hits, objects):
    order = np.argsort(-scores, kind="stable")
    tp = np.cumsum(hits[order])
    precision = tp / (np.cumsum(~hits[order]) + 1e-7)
    recall = tp / objects
    envelope = np.maximum.accumulate(precision[::-1])[::-1]
    ap = np.sum(np.diff(recall, prepend=0) * envelope)
    return precision, recall, envelope, ap


# ==== scores_below ====
import numpy as np


def average_precision(scores, hits, objects):
    order = np.argsort(-scores, kind="stable")
    tp = np.cumsum(hits[order])
    precision = tp / np.cumsum(scores[order])
    recall = tp / objects
    envelope = np.maximum.accumulate(precision[::-1])[::-1]
    ap = np.sum(np.diff(recall, prepend=0) * envelope)
    return precision, recall, envelope, ap


# ==== one_step_of_envelope ====
import numpy as np


def average_precision(scores, hits, objects):
    order = np.argsort(-scores, kind="stable")
    tp = np.cumsum(hits[order])
    precision = tp / np.arange(1, len(scores) + 1)
    recall = tp / objects
    envelope = np.maximum(precision, np.append(precision[1:], 0))
    ap = np.sum(np.diff(recall, prepend=0) * envelope)
    return precision, recall, envelope, ap


# ==== largest_everywhere ====
import numpy as np


def average_precision(scores, hits, objects):
    order = np.argsort(-scores, kind="stable")
    tp = np.cumsum(hits[order])
    precision = tp / np.arange(1, len(scores) + 1)
    recall = tp / objects
    envelope = np.full(len(precision), precision.max())
    ap = np.sum(np.diff(recall, prepend=0) * envelope)
    return precision, recall, envelope, ap


# ==== sorted_precision ====
import numpy as np


def average_precision(scores, hits, objects):
    order = np.argsort(-scores, kind="stable")
    tp = np.cumsum(hits[order])
    precision = tp / np.arange(1, len(scores) + 1)
    recall = tp / objects
    envelope = np.sort(precision)[::-1]
    ap = np.sum(np.diff(recall, prepend=0) * envelope)
    return precision, recall, envelope, ap


# ==== up_to_the_last_recall ====
import numpy as np


def average_precision(scores, hits, objects):
    order = np.argsort(-scores, kind="stable")
    tp = np.cumsum(hits[order])
    precision = tp / np.arange(1, len(scores) + 1)
    recall = tp / objects
    envelope = np.maximum.accumulate(precision[::-1])[::-1]
    ap = np.sum(np.diff(recall, prepend=0) * envelope) / recall[-1]
    return precision, recall, envelope, ap


# ==== mean_at_the_hits ====
import numpy as np


def average_precision(scores, hits, objects):
    order = np.argsort(-scores, kind="stable")
    tp = np.cumsum(hits[order])
    precision = tp / np.arange(1, len(scores) + 1)
    recall = tp / objects
    envelope = np.maximum.accumulate(precision[::-1])[::-1]
    ap = np.mean(precision[hits[order]])
    return precision, recall, envelope, ap


# ==== drawn_on_to_one ====
import numpy as np


def average_precision(scores, hits, objects):
    order = np.argsort(-scores, kind="stable")
    tp = np.cumsum(hits[order])
    precision = tp / np.arange(1, len(scores) + 1)
    recall = tp / objects
    envelope = np.maximum.accumulate(precision[::-1])[::-1]
    ap = np.sum(np.diff(recall, prepend=0) * envelope) + (1 - recall[-1]) * envelope[-1]
    return precision, recall, envelope, ap


# ==== coco_levels ====
import numpy as np


def average_precision(scores, hits, objects):
    order = np.argsort(-scores, kind="stable")
    tp = np.cumsum(hits[order])
    precision = tp / np.arange(1, len(scores) + 1)
    recall = tp / objects
    envelope = np.maximum.accumulate(precision[::-1])[::-1]
    ap = np.mean(
        [np.max(precision[recall >= level], initial=0) for level in np.linspace(0, 1, 101)]
    )
    return precision, recall, envelope, ap


# ==== recall_not_its_steps ====
import numpy as np


def average_precision(scores, hits, objects):
    order = np.argsort(-scores, kind="stable")
    tp = np.cumsum(hits[order])
    precision = tp / np.arange(1, len(scores) + 1)
    recall = tp / objects
    envelope = np.maximum.accumulate(precision[::-1])[::-1]
    ap = np.sum(recall * envelope)
    return precision, recall, envelope, ap
