# ==== not_shifted ====
"""The outputs are compared with the tokens at the same places, the last one being cut
off.
"""

import numpy as np


def log_softmax(logits):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))


def next_token_shift(ids, logits, pad_id):
    predictions = logits[:, :-1]
    targets = ids[:, :-1]
    counted = targets != pad_id
    log_p = log_softmax(predictions)
    picked = np.take_along_axis(log_p, targets[:, :, None], axis=-1)[:, :, 0]
    losses = np.where(counted, -picked, 0)
    loss = np.sum(losses) / np.sum(counted)
    return losses, loss


# ==== shifted_the_other_way ====
"""The outputs after the first are compared with the tokens before them."""

import numpy as np


def log_softmax(logits):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))


def next_token_shift(ids, logits, pad_id):
    predictions = logits[:, 1:]
    targets = ids[:, :-1]
    counted = targets != pad_id
    log_p = log_softmax(predictions)
    picked = np.take_along_axis(log_p, targets[:, :, None], axis=-1)[:, :, 0]
    losses = np.where(counted, -picked, 0)
    loss = np.sum(losses) / np.sum(counted)
    return losses, loss


# ==== rolled ====
"""np.roll is meant to bring the next token into place, but by +1 and without an axis it
brings the one before, even from another sentence.
"""

import numpy as np


def log_softmax(logits):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))


def next_token_shift(ids, logits, pad_id):
    predictions = logits[:, :-1]
    targets = np.roll(ids, 1)[:, :-1]
    counted = targets != pad_id
    log_p = log_softmax(predictions)
    picked = np.take_along_axis(log_p, targets[:, :, None], axis=-1)[:, :, 0]
    losses = np.where(counted, -picked, 0)
    loss = np.sum(losses) / np.sum(counted)
    return losses, loss


# ==== counted_by_inputs ====
"""A place counts where the token read there is not [PAD], so that the first [PAD] is
predicted, too.
"""

import numpy as np


def log_softmax(logits):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))


def next_token_shift(ids, logits, pad_id):
    predictions = logits[:, :-1]
    targets = ids[:, 1:]
    counted = ids[:, :-1] != pad_id
    log_p = log_softmax(predictions)
    picked = np.take_along_axis(log_p, targets[:, :, None], axis=-1)[:, :, 0]
    losses = np.where(counted, -picked, 0)
    loss = np.sum(losses) / np.sum(counted)
    return losses, loss


# ==== padding_is_zero ====
"""Padding is recognised by the number 0, whatever pad_id is."""

import numpy as np


def log_softmax(logits):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))


def next_token_shift(ids, logits, pad_id):
    predictions = logits[:, :-1]
    targets = ids[:, 1:]
    counted = targets > 0
    log_p = log_softmax(predictions)
    picked = np.take_along_axis(log_p, targets[:, :, None], axis=-1)[:, :, 0]
    losses = np.where(counted, -picked, 0)
    loss = np.sum(losses) / np.sum(counted)
    return losses, loss


# ==== padding_counted ====
"""Predictions of [PAD] count like all others."""

import numpy as np


def log_softmax(logits):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))


def next_token_shift(ids, logits, pad_id):
    predictions = logits[:, :-1]
    targets = ids[:, 1:]
    counted = np.ones(targets.shape, bool)
    log_p = log_softmax(predictions)
    picked = np.take_along_axis(log_p, targets[:, :, None], axis=-1)[:, :, 0]
    losses = np.where(counted, -picked, 0)
    loss = np.sum(losses) / np.sum(counted)
    return losses, loss


# ==== mean_over_all_places ====
"""The losses, of which some are 0, are averaged over all places."""

import numpy as np


def log_softmax(logits):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))


def next_token_shift(ids, logits, pad_id):
    predictions = logits[:, :-1]
    targets = ids[:, 1:]
    counted = targets != pad_id
    log_p = log_softmax(predictions)
    picked = np.take_along_axis(log_p, targets[:, :, None], axis=-1)[:, :, 0]
    losses = np.where(counted, -picked, 0)
    loss = np.mean(losses)
    return losses, loss


# ==== mean_of_sentence_means ====
"""Each sentence is averaged on its own, and then the sentences are."""

import numpy as np


def log_softmax(logits):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))


def next_token_shift(ids, logits, pad_id):
    predictions = logits[:, :-1]
    targets = ids[:, 1:]
    counted = targets != pad_id
    log_p = log_softmax(predictions)
    picked = np.take_along_axis(log_p, targets[:, :, None], axis=-1)[:, :, 0]
    losses = np.where(counted, -picked, 0)
    loss = np.mean(np.sum(losses, axis=1) / np.maximum(np.sum(counted, axis=1), 1))
    return losses, loss


# ==== log_likelihood ====
"""The sign is missing: the log-likelihood is returned."""

import numpy as np


def log_softmax(logits):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))


def next_token_shift(ids, logits, pad_id):
    predictions = logits[:, :-1]
    targets = ids[:, 1:]
    counted = targets != pad_id
    log_p = log_softmax(predictions)
    picked = np.take_along_axis(log_p, targets[:, :, None], axis=-1)[:, :, 0]
    losses = np.where(counted, picked, 0)
    loss = np.sum(losses) / np.sum(counted)
    return losses, loss


# ==== divided_by_sentences ====
"""The sum is divided by the number of sentences."""

import numpy as np


def log_softmax(logits):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))


def next_token_shift(ids, logits, pad_id):
    predictions = logits[:, :-1]
    targets = ids[:, 1:]
    counted = targets != pad_id
    log_p = log_softmax(predictions)
    picked = np.take_along_axis(log_p, targets[:, :, None], axis=-1)[:, :, 0]
    losses = np.where(counted, -picked, 0)
    loss = np.sum(losses) / len(losses)
    return losses, loss
