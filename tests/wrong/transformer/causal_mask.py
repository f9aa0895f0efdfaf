# ==== upper_triangle ====
"""The upper triangle is made visible."""

import numpy as np


def softmax(scores):
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def masked_self_attention(q, k, v):
    length, d_k = q.shape[1:]
    scores = q @ np.swapaxes(k, 1, 2) / np.sqrt(d_k)
    visible = np.triu(np.ones((length, length), dtype=bool))
    masked = np.where(visible, scores, -1e9)
    weights = softmax(masked)
    output = weights @ v
    return output, weights


# ==== self_hidden ====
"""A word does not see itself, so the first sees all."""

import numpy as np


def softmax(scores):
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def masked_self_attention(q, k, v):
    length, d_k = q.shape[1:]
    scores = q @ np.swapaxes(k, 1, 2) / np.sqrt(d_k)
    visible = np.tril(np.ones((length, length), dtype=bool), k=-1)
    masked = np.where(visible, scores, -1e9)
    weights = softmax(masked)
    output = weights @ v
    return output, weights


# ==== one_ahead ====
"""The next word is visible as well."""

import numpy as np


def softmax(scores):
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def masked_self_attention(q, k, v):
    length, d_k = q.shape[1:]
    scores = q @ np.swapaxes(k, 1, 2) / np.sqrt(d_k)
    visible = np.tril(np.ones((length, length), dtype=bool), k=1)
    masked = np.where(visible, scores, -1e9)
    weights = softmax(masked)
    output = weights @ v
    return output, weights


# ==== zero_scores ====
"""The hidden scores are set to 0 before the softmax."""

import numpy as np


def softmax(scores):
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def masked_self_attention(q, k, v):
    length, d_k = q.shape[1:]
    scores = q @ np.swapaxes(k, 1, 2) / np.sqrt(d_k)
    visible = np.tril(np.ones((length, length), dtype=bool))
    masked = np.where(visible, scores, 0)
    weights = softmax(masked)
    output = weights @ v
    return output, weights


# ==== masked_after_softmax ====
"""The weights are masked after the softmax, so they do not add up to 1."""

import numpy as np


def softmax(scores):
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def masked_self_attention(q, k, v):
    length, d_k = q.shape[1:]
    scores = q @ np.swapaxes(k, 1, 2) / np.sqrt(d_k)
    visible = np.tril(np.ones((length, length), dtype=bool))
    masked = scores
    weights = softmax(masked) * visible
    output = weights @ v
    return output, weights


# ==== small_penalty ====
"""The penalty of −10 leaves a little weight."""

import numpy as np


def softmax(scores):
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def masked_self_attention(q, k, v):
    length, d_k = q.shape[1:]
    scores = q @ np.swapaxes(k, 1, 2) / np.sqrt(d_k)
    visible = np.tril(np.ones((length, length), dtype=bool))
    masked = np.where(visible, scores, -10.0)
    weights = softmax(masked)
    output = weights @ v
    return output, weights


# ==== multiplied_penalty ====
"""The scores are multiplied by the mask."""

import numpy as np


def softmax(scores):
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def masked_self_attention(q, k, v):
    length, d_k = q.shape[1:]
    scores = q @ np.swapaxes(k, 1, 2) / np.sqrt(d_k)
    visible = np.tril(np.ones((length, length), dtype=bool))
    masked = scores * visible
    weights = softmax(masked)
    output = weights @ v
    return output, weights


# ==== one_forgotten_row ====
"""The mask is inverted in np.where."""

import numpy as np


def softmax(scores):
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def masked_self_attention(q, k, v):
    length, d_k = q.shape[1:]
    scores = q @ np.swapaxes(k, 1, 2) / np.sqrt(d_k)
    visible = np.tril(np.ones((length, length), dtype=bool))
    masked = np.where(visible, -1e9, scores)
    weights = softmax(masked)
    output = weights @ v
    return output, weights


# ==== numbers_mask ====
"""1e9 is added instead of subtracted."""

import numpy as np


def softmax(scores):
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def masked_self_attention(q, k, v):
    length, d_k = q.shape[1:]
    scores = q @ np.swapaxes(k, 1, 2) / np.sqrt(d_k)
    visible = np.tril(np.ones((length, length), dtype=bool))
    masked = scores + (~visible) * 1e9
    weights = softmax(masked)
    output = weights @ v
    return output, weights


# ==== in_place_scores ====
"""The mask is indexed as if it had the batch axis, which has the wrong shape."""

import numpy as np


def softmax(scores):
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def masked_self_attention(q, k, v):
    length, d_k = q.shape[1:]
    scores = q @ np.swapaxes(k, 1, 2) / np.sqrt(d_k)
    visible = np.tril(np.ones((length, length), dtype=bool))
    masked = scores.copy()
    masked[~visible] = -1e9
    weights = softmax(masked)
    output = weights @ v
    return output, weights


# ==== penalty_of_a_hundred ====
"""Hidden scores are −100."""

import numpy as np


def softmax(scores):
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def masked_self_attention(q, k, v):
    length, d_k = q.shape[1:]
    scores = q @ np.swapaxes(k, 1, 2) / np.sqrt(d_k)
    visible = np.tril(np.ones((length, length), dtype=bool))
    masked = np.where(visible, scores, -100.0)
    weights = softmax(masked)
    output = weights @ v
    return output, weights


# ==== twenty_subtracted ====
"""Hidden scores are lower by 20."""

import numpy as np


def softmax(scores):
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def masked_self_attention(q, k, v):
    length, d_k = q.shape[1:]
    scores = q @ np.swapaxes(k, 1, 2) / np.sqrt(d_k)
    visible = np.tril(np.ones((length, length), dtype=bool))
    masked = scores - 20.0 * ~visible
    weights = softmax(masked)
    output = weights @ v
    return output, weights


# ==== smallest_score ====
"""Hidden scores are set to the smallest score."""

import numpy as np


def softmax(scores):
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def masked_self_attention(q, k, v):
    length, d_k = q.shape[1:]
    scores = q @ np.swapaxes(k, 1, 2) / np.sqrt(d_k)
    visible = np.tril(np.ones((length, length), dtype=bool))
    masked = np.where(visible, scores, scores.min())
    weights = softmax(masked)
    output = weights @ v
    return output, weights
