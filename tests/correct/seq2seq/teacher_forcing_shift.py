# ==== as_it_decodes ====
"""Step by step, as the decoder runs."""

import numpy as np


def teacher_forcing_shift(target, predicted, start_id):
    training_input, free_input = np.empty_like(target), np.empty_like(predicted)
    for n in range(target.shape[0]):
        right = own = start_id
        for t in range(target.shape[1]):
            training_input[n, t], free_input[n, t] = right, own
            right, own = target[n, t], predicted[n, t]
    return training_input, free_input, target, predicted


# ==== deque ====
"""Queues that words enter from the left, returned as lists."""

from collections import deque


def teacher_forcing_shift(target, predicted, start_id):
    def fed(sentence):
        queue = deque((int(word) for word in sentence), maxlen=len(sentence))
        queue.rotate(1)
        queue[0] = start_id
        return list(queue)

    return [fed(row) for row in target], [fed(row) for row in predicted], target, predicted


# ==== copies ====
"""Copies of the arguments moved on by one column."""


def teacher_forcing_shift(target, predicted, start_id):
    fed = target.copy(), predicted.copy()
    for words in fed:
        words[:, 1:] = words[:, :-1].copy()
        words[:, 0] = start_id
    return *fed, target, predicted


# ==== matrix ====
"""A product with a matrix that has its ones beside the diagonal."""

import numpy as np


def teacher_forcing_shift(target, predicted, start_id):
    steps = target.shape[1]
    beside = np.eye(steps, k=1, dtype=int)
    first = np.zeros(steps, dtype=int)
    first[0] = start_id
    return target @ beside + first, predicted @ beside + first, target, predicted


# ==== pad ====
"""Padded in front, the last column cut off."""

import numpy as np


def teacher_forcing_shift(target, predicted, start_id):
    def shift(words):
        return np.pad(words, [(0, 0), (1, 0)], constant_values=start_id)[:, :-1]

    return shift(target), shift(predicted), target, predicted


# ==== roll ====
"""Rolled by one, the first column overwritten."""

import numpy as np


def teacher_forcing_shift(target, predicted, start_id):
    shifted = [np.roll(words, 1, axis=1) for words in (target, predicted)]
    for words in shifted:
        words[:, 0] = start_id
    return *shifted, target, predicted


# ==== rows ====
"""Row by row."""

import numpy as np


def teacher_forcing_shift(target, predicted, start_id):
    training_input = np.array([[start_id, *row[:-1]] for row in target.tolist()])
    free_input = np.array([[start_id, *row[:-1]] for row in predicted.tolist()])
    return training_input, free_input, target, predicted


# ==== take ====
"""Both at once, by the number of the step before."""

import numpy as np


def teacher_forcing_shift(target, predicted, start_id):
    both = np.stack([target, predicted])
    step = np.arange(both.shape[2])
    before = np.take(both, step - 1, axis=2)
    training_input, free_input = np.where(step > 0, before, start_id)
    return training_input, free_input, target, predicted
