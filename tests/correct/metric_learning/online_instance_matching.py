# ==== loops ====
"""Image by image, with lists for the table and the queue."""

import math

import numpy as np


def scaled(vector):
    return vector / math.sqrt(float(vector @ vector))


def online_instance_matching(features, labels, table, queue, temperature, momentum):
    x = [scaled(row) for row in features]
    losses = []
    for vector, label in zip(x, labels, strict=True):
        if label >= 0:
            scores = [float(vector @ row) / temperature for row in [*table, *queue]]
            top = max(scores)
            total = sum(math.exp(score - top) for score in scores)
            losses.append(top + math.log(total) - scores[label])
    persons, waiting = list(table), list(queue)
    for vector, label in zip(x, labels, strict=True):
        if label == -1:
            waiting.append(vector)
            del waiting[0]
        else:
            persons[label] = scaled(momentum * persons[label] + (1 - momentum) * vector)
    return sum(losses) / len(losses), np.array(persons), np.array(waiting)


# ==== one_hot ====
"""One-hot targets for the loss, and slices for the queue."""

import numpy as np


def online_instance_matching(features, labels, table, queue, temperature, momentum):
    x = features / np.linalg.norm(features, axis=-1)[:, np.newaxis]
    bank = np.vstack((table, queue))
    z = np.einsum("bd,md->bm", x, bank) / temperature
    z -= z.max(axis=1, keepdims=True)
    log_p = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
    targets = (labels[:, None] == np.arange(len(bank))).astype(float)
    loss = -np.sum(targets * log_p) / np.sum(targets)
    updated = np.array(table)
    for i in np.flatnonzero(labels != -1):
        row = updated[labels[i]] * momentum
        row += x[i] * (1 - momentum)
        updated[labels[i]] = row / np.sqrt(np.sum(np.square(row)))
    new = np.array([x[i] for i in range(len(x)) if labels[i] < 0]).reshape(-1, x.shape[1])
    stream = np.concatenate([queue, new])
    return loss, updated, stream[len(stream) - len(queue) :]


# ==== deque ====
"""A deque that forgets by itself; logaddexp for the softmax."""

from collections import deque

import numpy as np


def online_instance_matching(features, labels, table, queue, temperature, momentum):
    x = (features.T / np.linalg.norm(features, axis=1)).T
    known = labels > -1
    own = np.sum(x[known] * table[labels[known]], axis=1) / temperature
    all_of_them = np.hstack([x[known] @ table.T, x[known] @ queue.T]) / temperature
    loss = np.mean(np.logaddexp.reduce(all_of_them, axis=1) - own)
    line = deque(queue, maxlen=len(queue))
    line.extend(x[~known])
    result = table.copy()
    for vector, person in zip(x, labels, strict=True):
        if person >= 0:
            result[person] += (1 - momentum) * (vector - result[person])
            result[person] /= np.linalg.norm(result[person])
    return loss, result, np.array(line)
