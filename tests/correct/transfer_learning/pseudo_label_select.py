# ==== class_by_class ====
"""Each class takes its most confident samples."""

import numpy as np


def pseudo_label_select(labelled, labels, unlabelled, probabilities, threshold, limit):
    predicted = probabilities.argmax(axis=1)
    confidence = probabilities[np.arange(len(predicted)), predicted]
    chosen = np.zeros(len(predicted), dtype=bool)
    for kind in range(probabilities.shape[1]):
        mine = [n for n in range(len(predicted)) if predicted[n] == kind]
        mine = [n for n in mine if confidence[n] >= threshold]
        mine.sort(key=lambda n: (-confidence[n], n))
        chosen[mine[:limit]] = True
    x = np.vstack([labelled, unlabelled[chosen]])
    return x, np.append(labels, predicted[chosen]), chosen


# ==== ranks ====
"""The rank of each sample among the sure ones of its class, by counting those before it."""

import numpy as np


def pseudo_label_select(labelled, labels, unlabelled, probabilities, threshold, limit):
    predicted, confidence = np.argmax(probabilities, 1), np.amax(probabilities, 1)
    numbers = np.arange(len(predicted))
    sure = confidence >= threshold
    better = confidence[None] > confidence[:, None]
    earlier = (confidence[None] == confidence[:, None]) & (numbers[None] < numbers[:, None])
    rivals = (predicted[None] == predicted[:, None]) & sure[None]
    ranks = np.sum((better | earlier) & rivals, axis=1)
    chosen = np.logical_and(sure, ranks < limit)
    x = np.concatenate([labelled, unlabelled[np.flatnonzero(chosen)]], axis=0)
    t = np.concatenate([labels, predicted[np.flatnonzero(chosen)]])
    return x, t, chosen


# ==== counter ====
"""From the most confident on, with a counter for each class, until the threshold is passed."""

from collections import Counter

import numpy as np


def pseudo_label_select(labelled, labels, unlabelled, probabilities, threshold, limit):
    taken, kept = Counter(), []
    confidence = probabilities.max(axis=1)
    for number in sorted(range(len(confidence)), key=lambda n: -confidence[n]):
        if confidence[number] < threshold:
            break
        kind = int(np.argmax(probabilities[number]))
        if taken[kind] < limit:
            taken[kind] += 1
            kept.append((number, kind))
    kept.sort()
    x, t = list(labelled), list(labels)
    for number, kind in kept:
        x.append(unlabelled[number])
        t.append(kind)
    chosen = np.isin(np.arange(len(confidence)), [number for number, _ in kept])
    return np.array(x), np.array(t), chosen
