# ==== not_cut ====
"""The last column is not cut off, so the input is one step too long."""

import numpy as np


def teacher_forcing_shift(target, predicted, start_id):
    start = np.full((len(target), 1), start_id)
    training_input = np.concatenate([start, target], axis=1)
    free_input = np.concatenate([start, predicted], axis=1)
    return training_input, free_input, target, predicted


# ==== shifted_left ====
"""The sequence is shifted to the left, with <s> at the end."""

import numpy as np


def teacher_forcing_shift(target, predicted, start_id):
    start = np.full((len(target), 1), start_id)
    training_input = np.concatenate([target[:, 1:], start], axis=1)
    free_input = np.concatenate([predicted[:, 1:], start], axis=1)
    return training_input, free_input, target, predicted


# ==== same_step ====
"""The word of the same step is fed, after <s> replaces the first."""

import numpy as np


def teacher_forcing_shift(target, predicted, start_id):
    start = np.full((len(target), 1), start_id)
    training_input = np.concatenate([start, target[:, 1:]], axis=1)
    free_input = np.concatenate([start, predicted[:, 1:]], axis=1)
    return training_input, free_input, target, predicted


# ==== rolled ====
"""np.roll puts the last word at the beginning."""

import numpy as np


def teacher_forcing_shift(target, predicted, start_id):
    start = np.full((len(target), 1), start_id)
    training_input = np.roll(target, 1, axis=1)
    free_input = np.roll(predicted, 1, axis=1)
    return training_input, free_input, target, predicted


# ==== exchanged ====
"""The two inputs are exchanged."""

import numpy as np


def teacher_forcing_shift(target, predicted, start_id):
    start = np.full((len(target), 1), start_id)
    training_input = np.concatenate([start, predicted[:, :-1]], axis=1)
    free_input = np.concatenate([start, target[:, :-1]], axis=1)
    return training_input, free_input, target, predicted


# ==== right_words_in_inference ====
"""The right words are fed in inference as well."""

import numpy as np


def teacher_forcing_shift(target, predicted, start_id):
    start = np.full((len(target), 1), start_id)
    training_input = np.concatenate([start, target[:, :-1]], axis=1)
    free_input = training_input
    return training_input, free_input, target, predicted


# ==== constant_start ====
"""In inference <s> is fed at every step."""

import numpy as np


def teacher_forcing_shift(target, predicted, start_id):
    start = np.full((len(target), 1), start_id)
    training_input = np.concatenate([start, target[:, :-1]], axis=1)
    free_input = np.full(predicted.shape, start_id)
    return training_input, free_input, target, predicted


# ==== written_in_place ====
"""The first column of target is overwritten after shifting it in place, so the argument
changes."""

import numpy as np


def teacher_forcing_shift(target, predicted, start_id):
    start = np.full((len(target), 1), start_id)
    target[:, 1:] = target[:, :-1].copy()
    target[:, :1] = start
    training_input = target
    free_input = np.concatenate([start, predicted[:, :-1]], axis=1)
    return training_input, free_input, target, predicted


# ==== axis_forgotten ====
"""np.concatenate joins along axis 0, where the shapes do not fit."""

import numpy as np


def teacher_forcing_shift(target, predicted, start_id):
    start = np.full((len(target), 1), start_id)
    training_input = np.concatenate([start, target[:, :-1]])
    free_input = np.concatenate([start, predicted[:, :-1]], axis=1)
    return training_input, free_input, target, predicted


# ==== first_right_then_own ====
"""The decoder is told the first word of the target instead of <s> in inference."""

import numpy as np


def teacher_forcing_shift(target, predicted, start_id):
    start = np.full((len(target), 1), start_id)
    training_input = np.concatenate([start, target[:, :-1]], axis=1)
    free_input = np.concatenate([target[:, :1], predicted[:, :-1]], axis=1)
    return training_input, free_input, target, predicted


# ==== both_in_place ====
"""The arguments themselves are moved on by one column."""


def teacher_forcing_shift(target, predicted, start_id):
    for words in (target, predicted):
        words[:, 1:] = words[:, :-1].copy()
        words[:, 0] = start_id
    return target, predicted, target, predicted
