# ==== softmax_over_batch ====
"""The softmax is taken over the batch."""

import numpy as np


def softmax(x, axis):
    exponentials = np.exp(x - x.max(axis=axis, keepdims=True))
    return exponentials / exponentials.sum(axis=axis, keepdims=True)


def attention_weighted_sum(hs, h):
    scores = np.sum(hs * h[:, None, :], axis=2)
    weights = softmax(scores, axis=0)
    context = np.sum(weights[:, :, None] * hs, axis=1)
    return context, weights


# ==== scaled ====
"""The scores are divided by √units."""

import numpy as np


def softmax(x, axis):
    exponentials = np.exp(x - x.max(axis=axis, keepdims=True))
    return exponentials / exponentials.sum(axis=axis, keepdims=True)


def attention_weighted_sum(hs, h):
    scores = np.sum(hs * h[:, None, :], axis=2) / np.sqrt(h.shape[1])
    weights = softmax(scores, axis=1)
    context = np.sum(weights[:, :, None] * hs, axis=1)
    return context, weights


# ==== cosine ====
"""The cosine similarity is used."""

import numpy as np


def softmax(x, axis):
    exponentials = np.exp(x - x.max(axis=axis, keepdims=True))
    return exponentials / exponentials.sum(axis=axis, keepdims=True)


def attention_weighted_sum(hs, h):
    scores = np.sum(hs * h[:, None, :], axis=2) / (
        np.linalg.norm(hs, axis=2) * np.linalg.norm(h, axis=1)[:, None]
    )
    weights = softmax(scores, axis=1)
    context = np.sum(weights[:, :, None] * hs, axis=1)
    return context, weights


# ==== other_samples ====
"""The scores of all samples with all states are made and the first is kept."""

import numpy as np


def softmax(x, axis):
    exponentials = np.exp(x - x.max(axis=axis, keepdims=True))
    return exponentials / exponentials.sum(axis=axis, keepdims=True)


def attention_weighted_sum(hs, h):
    scores = (hs @ h.T)[:, :, 0]
    weights = softmax(scores, axis=1)
    context = np.sum(weights[:, :, None] * hs, axis=1)
    return context, weights


# ==== averaged ====
"""The mean over the steps is taken instead of the sum."""

import numpy as np


def softmax(x, axis):
    exponentials = np.exp(x - x.max(axis=axis, keepdims=True))
    return exponentials / exponentials.sum(axis=axis, keepdims=True)


def attention_weighted_sum(hs, h):
    scores = np.sum(hs * h[:, None, :], axis=2)
    weights = softmax(scores, axis=1)
    context = np.mean(weights[:, :, None] * hs, axis=1)
    return context, weights


# ==== scores_as_weights ====
"""The scores are divided by their sum instead of using the softmax."""

import numpy as np


def softmax(x, axis):
    exponentials = np.exp(x - x.max(axis=axis, keepdims=True))
    return exponentials / exponentials.sum(axis=axis, keepdims=True)


def attention_weighted_sum(hs, h):
    scores = np.sum(hs * h[:, None, :], axis=2)
    weights = scores / scores.sum(axis=1, keepdims=True)
    context = np.sum(weights[:, :, None] * hs, axis=1)
    return context, weights


# ==== raw_scores_in_sum ====
"""The scores are used for the sum in place of the weights."""

import numpy as np


def softmax(x, axis):
    exponentials = np.exp(x - x.max(axis=axis, keepdims=True))
    return exponentials / exponentials.sum(axis=axis, keepdims=True)


def attention_weighted_sum(hs, h):
    scores = np.sum(hs * h[:, None, :], axis=2)
    weights = softmax(scores, axis=1)
    context = np.sum(scores[:, :, None] * hs, axis=1)
    return context, weights


# ==== state_weighted ====
"""The decoder's state is summed with the weights."""

import numpy as np


def softmax(x, axis):
    exponentials = np.exp(x - x.max(axis=axis, keepdims=True))
    return exponentials / exponentials.sum(axis=axis, keepdims=True)


def attention_weighted_sum(hs, h):
    scores = np.sum(hs * h[:, None, :], axis=2)
    weights = softmax(scores, axis=1)
    context = np.sum(weights[:, :, None] * h[:, None, :], axis=1)
    return context, weights


# ==== summed_over_units ====
"""The last axis is summed instead of the steps."""

import numpy as np


def softmax(x, axis):
    exponentials = np.exp(x - x.max(axis=axis, keepdims=True))
    return exponentials / exponentials.sum(axis=axis, keepdims=True)


def attention_weighted_sum(hs, h):
    scores = np.sum(hs * h[:, None, :], axis=2)
    weights = softmax(scores, axis=1)
    context = np.sum(weights[:, :, None] * hs, axis=2)
    return context, weights


# ==== axis_missing ====
"""The weights get no axis for the units, so the shapes do not fit."""

import numpy as np


def softmax(x, axis):
    exponentials = np.exp(x - x.max(axis=axis, keepdims=True))
    return exponentials / exponentials.sum(axis=axis, keepdims=True)


def attention_weighted_sum(hs, h):
    scores = np.sum(hs * h[:, None, :], axis=2)
    weights = softmax(scores, axis=1)
    context = np.sum(weights * hs, axis=1)
    return context, weights
