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


# ==== reversed_sort ====
"""An ascending sort is turned round, so that of equal scores the larger number comes
first.
"""

import numpy as np


def average_precision(scores, hits, objects):
    order = np.argsort(scores)[::-1]
    tp = np.cumsum(hits[order])
    precision = tp / np.arange(1, len(tp) + 1)
    recall = tp / objects
    envelope = np.maximum.accumulate(precision[::-1])[::-1]
    ap = np.sum(np.diff(recall, prepend=0) * envelope)
    return precision, recall, envelope, ap


# ==== unstable_sort ====
"""The default sort does not keep the order of equal scores in longer arrays."""

import numpy as np


def average_precision(scores, hits, objects):
    order = np.argsort(-scores)
    tp = np.cumsum(hits[order])
    precision = tp / np.arange(1, len(tp) + 1)
    recall = tp / objects
    envelope = np.maximum.accumulate(precision[::-1])[::-1]
    ap = np.sum(np.diff(recall, prepend=0) * envelope)
    return precision, recall, envelope, ap


# ==== recall_of_found_objects ====
"""Recall is divided by the number of hits at the end, so that it always reaches 1:
objects that no detection found are forgotten.
"""

import numpy as np


def average_precision(scores, hits, objects):
    order = np.argsort(-scores, kind="stable")
    tp = np.cumsum(hits[order])
    precision = tp / np.arange(1, len(tp) + 1)
    recall = tp / tp[-1]
    envelope = np.maximum.accumulate(precision[::-1])[::-1]
    ap = np.sum(np.diff(recall, prepend=0) * envelope)
    return precision, recall, envelope, ap


# ==== recall_per_detection ====
"""Recall is divided by the number of detections."""

import numpy as np


def average_precision(scores, hits, objects):
    order = np.argsort(-scores, kind="stable")
    tp = np.cumsum(hits[order])
    precision = tp / np.arange(1, len(tp) + 1)
    recall = tp / len(scores)
    envelope = np.maximum.accumulate(precision[::-1])[::-1]
    ap = np.sum(np.diff(recall, prepend=0) * envelope)
    return precision, recall, envelope, ap


# ==== maximum_so_far ====
"""The running maximum goes from the front, so that it is the largest precision up to
the rank.
"""

import numpy as np


def average_precision(scores, hits, objects):
    order = np.argsort(-scores, kind="stable")
    tp = np.cumsum(hits[order])
    precision = tp / np.arange(1, len(tp) + 1)
    recall = tp / objects
    envelope = np.maximum.accumulate(precision)
    ap = np.sum(np.diff(recall, prepend=0) * envelope)
    return precision, recall, envelope, ap


# ==== not_turned_back ====
"""The precisions are turned round for the running maximum, but not turned back."""

import numpy as np


def average_precision(scores, hits, objects):
    order = np.argsort(-scores, kind="stable")
    tp = np.cumsum(hits[order])
    precision = tp / np.arange(1, len(tp) + 1)
    recall = tp / objects
    envelope = np.maximum.accumulate(precision[::-1])
    ap = np.sum(np.diff(recall, prepend=0) * envelope)
    return precision, recall, envelope, ap


# ==== first_step_forgotten ====
"""The differences of recall begin between the first two detections; the step from 0 is
lost.
"""

import numpy as np


def average_precision(scores, hits, objects):
    order = np.argsort(-scores, kind="stable")
    tp = np.cumsum(hits[order])
    precision = tp / np.arange(1, len(tp) + 1)
    recall = tp / objects
    envelope = np.maximum.accumulate(precision[::-1])[::-1]
    ap = np.sum(np.diff(recall) * envelope[1:])
    return precision, recall, envelope, ap


# ==== eleven_points ====
"""The interpolation at 11 points of VOC 2007."""

import numpy as np


def average_precision(scores, hits, objects):
    order = np.argsort(-scores, kind="stable")
    tp = np.cumsum(hits[order])
    precision = tp / np.arange(1, len(tp) + 1)
    recall = tp / objects
    envelope = np.maximum.accumulate(precision[::-1])[::-1]
    levels = np.arange(11) / 10
    ap = np.mean([max(precision[recall >= level], default=0) for level in levels])
    return precision, recall, envelope, ap


# ==== precision_at_hits ====
"""The precisions at the hits are averaged, without the envelope, as in retrieval."""

import numpy as np


def average_precision(scores, hits, objects):
    order = np.argsort(-scores, kind="stable")
    tp = np.cumsum(hits[order])
    precision = tp / np.arange(1, len(tp) + 1)
    recall = tp / objects
    envelope = np.maximum.accumulate(precision[::-1])[::-1]
    ap = np.sum(precision * hits[order]) / objects
    return precision, recall, envelope, ap


# ==== precision_holds_until_the_next ====
"""Each precision is thought to hold from its recall to the next one, and the last up
to 1: the step from 0 is lost, and recall that is never reached counts.
"""

import numpy as np


def average_precision(scores, hits, objects):
    order = np.argsort(-scores, kind="stable")
    tp = np.cumsum(hits[order])
    precision = tp / np.arange(1, len(tp) + 1)
    recall = tp / objects
    envelope = np.maximum.accumulate(precision[::-1])[::-1]
    ap = np.sum(np.diff(recall, append=1) * envelope)
    return precision, recall, envelope, ap
