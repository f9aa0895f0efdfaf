# ==== softmax_over_queries ====
"""The softmax is taken over the queries."""

import numpy as np


def softmax(scores, axis):
    powers = np.exp(scores - scores.max(axis=axis, keepdims=True))
    return powers / powers.sum(axis=axis, keepdims=True)


def attention(q, k, v):
    scores = q @ np.swapaxes(k, 1, 2) / np.sqrt(q.shape[-1])
    weights = softmax(scores, axis=1)
    output = weights @ v
    return output, weights


# ==== not_scaled ====
"""The scores are not divided by √d_k."""

import numpy as np


def softmax(scores, axis):
    powers = np.exp(scores - scores.max(axis=axis, keepdims=True))
    return powers / powers.sum(axis=axis, keepdims=True)


def attention(q, k, v):
    scores = q @ np.swapaxes(k, 1, 2)
    weights = softmax(scores, axis=-1)
    output = weights @ v
    return output, weights


# ==== divided_by_d_k ====
"""The scores are divided by d_k itself."""

import numpy as np


def softmax(scores, axis):
    powers = np.exp(scores - scores.max(axis=axis, keepdims=True))
    return powers / powers.sum(axis=axis, keepdims=True)


def attention(q, k, v):
    scores = q @ np.swapaxes(k, 1, 2) / q.shape[-1]
    weights = softmax(scores, axis=-1)
    output = weights @ v
    return output, weights


# ==== value_dimension ====
"""The root of the value's dimension is used."""

import numpy as np


def softmax(scores, axis):
    powers = np.exp(scores - scores.max(axis=axis, keepdims=True))
    return powers / powers.sum(axis=axis, keepdims=True)


def attention(q, k, v):
    scores = q @ np.swapaxes(k, 1, 2) / np.sqrt(v.shape[-1])
    weights = softmax(scores, axis=-1)
    output = weights @ v
    return output, weights


# ==== length_as_dimension ====
"""The number of keys is used for d_k."""

import numpy as np


def softmax(scores, axis):
    powers = np.exp(scores - scores.max(axis=axis, keepdims=True))
    return powers / powers.sum(axis=axis, keepdims=True)


def attention(q, k, v):
    scores = q @ np.swapaxes(k, 1, 2) / np.sqrt(k.shape[1])
    weights = softmax(scores, axis=-1)
    output = weights @ v
    return output, weights


# ==== full_transpose ====
"""k.T exchanges all axes, the batch too."""

import numpy as np


def softmax(scores, axis):
    powers = np.exp(scores - scores.max(axis=axis, keepdims=True))
    return powers / powers.sum(axis=axis, keepdims=True)


def attention(q, k, v):
    scores = q @ k.T / np.sqrt(q.shape[-1])
    weights = softmax(scores, axis=-1)
    output = weights @ v
    return output, weights


# ==== weights_transposed ====
"""The weights are transposed for the sum, which fits only for as many queries as
keys."""

import numpy as np


def softmax(scores, axis):
    powers = np.exp(scores - scores.max(axis=axis, keepdims=True))
    return powers / powers.sum(axis=axis, keepdims=True)


def attention(q, k, v):
    scores = q @ np.swapaxes(k, 1, 2) / np.sqrt(q.shape[-1])
    weights = softmax(scores, axis=-1)
    output = np.swapaxes(weights, 1, 2) @ v
    return output, weights


# ==== softmax_over_batch ====
"""The softmax is taken over the batch."""

import numpy as np


def softmax(scores, axis):
    powers = np.exp(scores - scores.max(axis=axis, keepdims=True))
    return powers / powers.sum(axis=axis, keepdims=True)


def attention(q, k, v):
    scores = q @ np.swapaxes(k, 1, 2) / np.sqrt(q.shape[-1])
    weights = softmax(scores, axis=0)
    output = weights @ v
    return output, weights


# ==== scaled_after_softmax ====
"""The scaling comes after the softmax."""

import numpy as np


def softmax(scores, axis):
    powers = np.exp(scores - scores.max(axis=axis, keepdims=True))
    return powers / powers.sum(axis=axis, keepdims=True)


def attention(q, k, v):
    scores = q @ np.swapaxes(k, 1, 2)
    weights = softmax(scores, axis=-1) / np.sqrt(q.shape[-1])
    output = weights @ v
    return output, weights


# ==== whole_sentence_softmax ====
"""The softmax is taken over queries and keys together."""

import numpy as np


def softmax(scores, axis):
    powers = np.exp(scores - scores.max(axis=axis, keepdims=True))
    return powers / powers.sum(axis=axis, keepdims=True)


def attention(q, k, v):
    scores = q @ np.swapaxes(k, 1, 2) / np.sqrt(q.shape[-1])
    weights = softmax(scores, axis=(1, 2))
    output = weights @ v
    return output, weights


# ==== root_of_the_queries ====
"""The root of the number of queries is used."""

import numpy as np


def softmax(scores, axis):
    powers = np.exp(scores - scores.max(axis=axis, keepdims=True))
    return powers / powers.sum(axis=axis, keepdims=True)


def attention(q, k, v):
    scores = q @ np.swapaxes(k, 1, 2) / np.sqrt(q.shape[1])
    weights = softmax(scores, axis=-1)
    output = weights @ v
    return output, weights
