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


# ==== ignored_pixels_divide ====
"""Ignored pixels cost nothing, but they count in the number of pixels."""

import numpy as np


def pixel_ce(logits, labels, ignore):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    log_probabilities = shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))
    valid = labels != ignore
    safe = np.where(valid, labels, 0)
    nll = -np.take_along_axis(log_probabilities, safe[..., None], axis=-1)[..., 0]
    loss = np.mean(nll * valid)
    return loss


# ==== mean_of_images ====
"""Each image has its mean, and these are averaged."""

import numpy as np


def pixel_ce(logits, labels, ignore):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    log_probabilities = shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))
    valid = labels != ignore
    safe = np.where(valid, labels, 0)
    nll = -np.take_along_axis(log_probabilities, safe[..., None], axis=-1)[..., 0]
    counts = np.maximum(np.sum(valid, axis=(1, 2)), 1)
    loss = np.mean(np.sum(nll * valid, axis=(1, 2)) / counts)
    return loss


# ==== class_numbers_are_valid ====
"""Every label that is the number of a class counts; `ignore` is forgotten, which may
be a class itself.
"""

import numpy as np


def pixel_ce(logits, labels, ignore):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    log_probabilities = shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))
    valid = (labels >= 0) & (labels < logits.shape[-1])
    safe = np.where(valid, labels, 0)
    nll = -np.take_along_axis(log_probabilities, safe[..., None], axis=-1)[..., 0]
    loss = np.mean(nll[valid])
    return loss


# ==== border_written_in ====
"""255 is written in for the ignored label, as it is in Pascal VOC."""

import numpy as np


def pixel_ce(logits, labels, ignore):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    log_probabilities = shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))
    valid = (labels >= 0) & (labels != 255)
    safe = np.where(valid, labels, 0)
    nll = -np.take_along_axis(log_probabilities, safe[..., None], axis=-1)[..., 0]
    loss = np.mean(nll[valid])
    return loss


# ==== zero_means_ignored ====
"""Pixels that count are found by safe ≠ 0: class 0 is lost along with the ignored
ones.
"""

import numpy as np


def pixel_ce(logits, labels, ignore):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    log_probabilities = shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))
    valid = labels != ignore
    safe = np.where(valid, labels, 0)
    nll = -np.take_along_axis(log_probabilities, safe[..., None], axis=-1)[..., 0]
    loss = np.mean(nll[safe != 0])
    return loss


# ==== labels_not_replaced ====
"""The labels are used as they are; 255 is outside the classes and raises."""

import numpy as np


def pixel_ce(logits, labels, ignore):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    log_probabilities = shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))
    valid = labels != ignore
    safe = labels
    nll = -np.take_along_axis(log_probabilities, safe[..., None], axis=-1)[..., 0]
    loss = np.mean(nll[valid])
    return loss


# ==== ignored_class_out_of_the_softmax ====
"""Where `ignore` is a class, the learner takes it out of the softmax, too."""

import numpy as np


def pixel_ce(logits, labels, ignore):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    exponentials = np.exp(shifted)
    if 0 <= ignore < logits.shape[-1]:
        exponentials[..., ignore] = 0
    log_probabilities = shifted - np.log(np.sum(exponentials, axis=-1, keepdims=True))
    valid = labels != ignore
    safe = np.where(valid, labels, 0)
    nll = -np.take_along_axis(log_probabilities, safe[..., None], axis=-1)[..., 0]
    loss = np.mean(nll[valid])
    return loss


# ==== softmax_over_pixels ====
"""The softmax is taken over the width: axis 2 is counted from 1."""

import numpy as np


def pixel_ce(logits, labels, ignore):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    log_probabilities = shifted - np.log(np.sum(np.exp(shifted), axis=2, keepdims=True))
    valid = labels != ignore
    safe = np.where(valid, labels, 0)
    nll = -np.take_along_axis(log_probabilities, safe[..., None], axis=-1)[..., 0]
    loss = np.mean(nll[valid])
    return loss


# ==== log_of_tiny_probability ====
"""A small number in the logarithm guards against 0, but caps the loss of improbable
classes.
"""

import numpy as np


def pixel_ce(logits, labels, ignore):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    probabilities = np.exp(shifted)
    probabilities /= np.sum(probabilities, axis=-1, keepdims=True)
    log_probabilities = np.log(probabilities + 1e-7)
    valid = labels != ignore
    safe = np.where(valid, labels, 0)
    nll = -np.take_along_axis(log_probabilities, safe[..., None], axis=-1)[..., 0]
    loss = np.mean(nll[valid])
    return loss


# ==== sign_forgotten ====
"""The minus of the cross-entropy is forgotten."""

import numpy as np


def pixel_ce(logits, labels, ignore):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    log_probabilities = shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))
    valid = labels != ignore
    safe = np.where(valid, labels, 0)
    nll = np.take_along_axis(log_probabilities, safe[..., None], axis=-1)[..., 0]
    loss = np.mean(nll[valid])
    return loss
