# ==== over_the_batch ====
"""Normalised over the images."""

import numpy as np


def pixel_ce(logits, labels, ignore):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    log_probabilities = shifted - np.log(np.sum(np.exp(shifted), axis=0, keepdims=True))
    valid = labels != ignore
    safe = np.where(valid, labels, 0)
    nll = -np.take_along_axis(log_probabilities, safe[..., np.newaxis], axis=-1)[..., 0]
    loss = np.sum(nll * valid) / np.sum(valid)
    return loss


# ==== epsilon ====
"""An epsilon inside the logarithm."""

import numpy as np


def pixel_ce(logits, labels, ignore):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    log_probabilities = np.log(
        np.exp(shifted) / np.sum(np.exp(shifted), axis=-1, keepdims=True) + 1e-3
    )
    valid = labels != ignore
    safe = np.where(valid, labels, 0)
    nll = -np.take_along_axis(log_probabilities, safe[..., np.newaxis], axis=-1)[..., 0]
    loss = np.sum(nll * valid) / np.sum(valid)
    return loss


# ==== base_two ====
"""Logarithms of base 2."""

import numpy as np


def pixel_ce(logits, labels, ignore):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    log_probabilities = (
        shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))
    ) / np.log(2)
    valid = labels != ignore
    safe = np.where(valid, labels, 0)
    nll = -np.take_along_axis(log_probabilities, safe[..., np.newaxis], axis=-1)[..., 0]
    loss = np.sum(nll * valid) / np.sum(valid)
    return loss


# ==== foreground_alone ====
"""Class 0 is always left out."""

import numpy as np


def pixel_ce(logits, labels, ignore):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    log_probabilities = shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))
    valid = (labels != ignore) & (labels != 0)
    safe = np.where(valid, labels, 0)
    nll = -np.take_along_axis(log_probabilities, safe[..., np.newaxis], axis=-1)[..., 0]
    loss = np.sum(nll * valid) / np.sum(valid)
    return loss


# ==== only_positive ====
"""Labels from 0 on, whatever is to be ignored."""

import numpy as np


def pixel_ce(logits, labels, ignore):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    log_probabilities = shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))
    valid = (labels >= 0) & (labels < logits.shape[-1])
    safe = np.where(valid, labels, 0)
    nll = -np.take_along_axis(log_probabilities, safe[..., np.newaxis], axis=-1)[..., 0]
    loss = np.sum(nll * valid) / np.sum(valid)
    return loss


# ==== last_class_for_void ====
"""The last class stands for void pixels, but counts."""

import numpy as np


def pixel_ce(logits, labels, ignore):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    log_probabilities = shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))
    valid = labels != ignore + 1
    safe = np.where(valid, labels, 0)
    nll = -np.take_along_axis(log_probabilities, safe[..., np.newaxis], axis=-1)[..., 0]
    loss = np.sum(nll * valid) / np.sum(valid)
    return loss


# ==== modulo ====
"""Numbers wrap round, and others change with them."""

import numpy as np


def pixel_ce(logits, labels, ignore):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    log_probabilities = shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))
    valid = labels != ignore
    safe = np.where(valid, labels + 1, 0) % logits.shape[-1]
    nll = -np.take_along_axis(log_probabilities, safe[..., np.newaxis], axis=-1)[..., 0]
    loss = np.sum(nll * valid) / np.sum(valid)
    return loss


# ==== clipped ====
"""All labels are cut off at the first class but one."""

import numpy as np


def pixel_ce(logits, labels, ignore):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    log_probabilities = shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))
    valid = labels != ignore
    safe = np.clip(labels, 0, 1)
    nll = -np.take_along_axis(log_probabilities, safe[..., np.newaxis], axis=-1)[..., 0]
    loss = np.sum(nll * valid) / np.sum(valid)
    return loss


# ==== flat_labels ====
"""Labels in one row."""

import numpy as np


def pixel_ce(logits, labels, ignore):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    log_probabilities = shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))
    valid = labels != ignore
    safe = np.where(valid, labels, 0).ravel()
    nll = -np.take_along_axis(log_probabilities, safe[..., np.newaxis], axis=-1)[..., 0]
    loss = np.sum(nll * valid) / np.sum(valid)
    return loss


# ==== true_or_not ====
"""Whether a pixel counts is taken for its class."""

import numpy as np


def pixel_ce(logits, labels, ignore):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    log_probabilities = shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))
    valid = labels != ignore
    safe = valid.astype(int)
    nll = -np.take_along_axis(log_probabilities, safe[..., np.newaxis], axis=-1)[..., 0]
    loss = np.sum(nll * valid) / np.sum(valid)
    return loss


# ==== probability_lost ====
"""One less the probability."""

import numpy as np


def pixel_ce(logits, labels, ignore):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    log_probabilities = shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))
    valid = labels != ignore
    safe = np.where(valid, labels, 0)
    nll = 1 - np.exp(np.take_along_axis(log_probabilities, safe[..., np.newaxis], axis=-1))[..., 0]
    loss = np.sum(nll * valid) / np.sum(valid)
    return loss


# ==== all_pixels_below ====
"""Divided by all pixels."""

import numpy as np


def pixel_ce(logits, labels, ignore):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    log_probabilities = shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))
    valid = labels != ignore
    safe = np.where(valid, labels, 0)
    nll = -np.take_along_axis(log_probabilities, safe[..., np.newaxis], axis=-1)[..., 0]
    loss = np.sum(nll * valid) / labels.size
    return loss


# ==== classes_below ====
"""Divided by classes, too."""

import numpy as np


def pixel_ce(logits, labels, ignore):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    log_probabilities = shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))
    valid = labels != ignore
    safe = np.where(valid, labels, 0)
    nll = -np.take_along_axis(log_probabilities, safe[..., np.newaxis], axis=-1)[..., 0]
    loss = np.sum(nll * valid) / np.sum(valid) / logits.shape[-1]
    return loss
