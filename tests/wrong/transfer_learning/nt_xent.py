# ==== anchor_as_candidate ====
"""The anchor itself stays in the denominator."""

import numpy as np


def log_softmax(logits):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))


def nt_xent(a, b, temperature):
    count = 2 * len(a)
    vectors = np.concatenate([a, b])
    unit = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    logits = unit @ unit.T / temperature
    positive = (np.arange(count) + len(a)) % count
    losses = -log_softmax(logits)[np.arange(count), positive]
    loss = np.mean(losses)
    return losses, loss


# ==== diagonal_zero ====
"""The diagonal is set to 0, which still has the weight 1 in the softmax."""

import numpy as np


def log_softmax(logits):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))


def nt_xent(a, b, temperature):
    count = 2 * len(a)
    vectors = np.concatenate([a, b])
    unit = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    logits = unit @ unit.T / temperature
    np.fill_diagonal(logits, 0)
    positive = (np.arange(count) + len(a)) % count
    losses = -log_softmax(logits)[np.arange(count), positive]
    loss = np.mean(losses)
    return losses, loss


# ==== diagonal_minus_thousand ====
"""A large negative number stands for the weight 0, which is not small enough at low
temperatures, where logits are below it.
"""

import numpy as np


def log_softmax(logits):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))


def nt_xent(a, b, temperature):
    count = 2 * len(a)
    vectors = np.concatenate([a, b])
    unit = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    logits = unit @ unit.T / temperature
    np.fill_diagonal(logits, -1e3)
    positive = (np.arange(count) + len(a)) % count
    losses = -log_softmax(logits)[np.arange(count), positive]
    loss = np.mean(losses)
    return losses, loss


# ==== pairs_side_by_side ====
"""The two pictures of an image are taken to stand side by side, 0 with 1 and 2 with 3."""

import numpy as np


def log_softmax(logits):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))


def nt_xent(a, b, temperature):
    count = 2 * len(a)
    vectors = np.concatenate([a, b])
    unit = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    logits = unit @ unit.T / temperature
    np.fill_diagonal(logits, -np.inf)
    positive = np.arange(count) ^ 1
    losses = -log_softmax(logits)[np.arange(count), positive]
    loss = np.mean(losses)
    return losses, loss


# ==== second_half_as_anchor_of_itself ====
"""The positives of the second half are numbered on from the first half instead of going
back.
"""

import numpy as np


def log_softmax(logits):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))


def nt_xent(a, b, temperature):
    count = 2 * len(a)
    vectors = np.concatenate([a, b])
    unit = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    logits = unit @ unit.T / temperature
    np.fill_diagonal(logits, -np.inf)
    positive = np.minimum(np.arange(count) + len(a), count - 1)
    losses = -log_softmax(logits)[np.arange(count), positive]
    loss = np.mean(losses)
    return losses, loss


# ==== inner_products ====
"""The vectors are not brought to length 1."""

import numpy as np


def log_softmax(logits):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))


def nt_xent(a, b, temperature):
    count = 2 * len(a)
    vectors = np.concatenate([a, b])
    unit = vectors
    logits = unit @ unit.T / temperature
    np.fill_diagonal(logits, -np.inf)
    positive = (np.arange(count) + len(a)) % count
    losses = -log_softmax(logits)[np.arange(count), positive]
    loss = np.mean(losses)
    return losses, loss


# ==== features_scaled ====
"""The norm is taken over the vectors, for each feature."""

import numpy as np


def log_softmax(logits):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))


def nt_xent(a, b, temperature):
    count = 2 * len(a)
    vectors = np.concatenate([a, b])
    unit = vectors / np.linalg.norm(vectors, axis=0)
    logits = unit @ unit.T / temperature
    np.fill_diagonal(logits, -np.inf)
    positive = (np.arange(count) + len(a)) % count
    losses = -log_softmax(logits)[np.arange(count), positive]
    loss = np.mean(losses)
    return losses, loss


# ==== multiplied_by_temperature ====
"""The similarities are multiplied by the temperature."""

import numpy as np


def log_softmax(logits):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))


def nt_xent(a, b, temperature):
    count = 2 * len(a)
    vectors = np.concatenate([a, b])
    unit = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    logits = unit @ unit.T * temperature
    np.fill_diagonal(logits, -np.inf)
    positive = (np.arange(count) + len(a)) % count
    losses = -log_softmax(logits)[np.arange(count), positive]
    loss = np.mean(losses)
    return losses, loss


# ==== positive_not_in_denominator ====
"""The positive is left out of the denominator, only negatives are summed there."""

import numpy as np


def log_softmax(logits):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))


def nt_xent(a, b, temperature):
    count = 2 * len(a)
    vectors = np.concatenate([a, b])
    unit = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    logits = unit @ unit.T / temperature
    np.fill_diagonal(logits, -np.inf)
    positive = (np.arange(count) + len(a)) % count
    negatives = logits.copy()
    negatives[np.arange(count), positive] = -np.inf
    losses = np.logaddexp.reduce(negatives, axis=1) - logits[np.arange(count), positive]
    loss = np.mean(losses)
    return losses, loss


# ==== one_direction ====
"""Only the vectors of b are candidates for those of a, and the other way round."""

import numpy as np


def log_softmax(logits):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))


def nt_xent(a, b, temperature):
    count = 2 * len(a)
    vectors = np.concatenate([a, b])
    unit = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    logits = unit @ unit.T / temperature
    logits[: len(a), : len(a)] = -np.inf
    logits[len(a) :, len(a) :] = -np.inf
    positive = (np.arange(count) + len(a)) % count
    losses = -log_softmax(logits)[np.arange(count), positive]
    loss = np.mean(losses)
    return losses, loss
