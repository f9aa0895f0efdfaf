# ==== axis_forgotten ====
"""The query gets no axis for the steps, which broadcasts only by chance."""

import numpy as np


def softmax(x, axis):
    exponentials = np.exp(x - x.max(axis=axis, keepdims=True))
    return exponentials / exponentials.sum(axis=axis, keepdims=True)


def additive_attention(s, hs, query_kernel, key_kernel, v):
    query = s @ query_kernel
    key = hs @ key_kernel
    scores = np.tanh(query + key) @ v
    weights = softmax(scores, axis=1)
    context = np.sum(weights[:, :, None] * hs, axis=1)
    return context, weights


# ==== tanh_forgotten ====
"""The tanh is forgotten."""

import numpy as np


def softmax(x, axis):
    exponentials = np.exp(x - x.max(axis=axis, keepdims=True))
    return exponentials / exponentials.sum(axis=axis, keepdims=True)


def additive_attention(s, hs, query_kernel, key_kernel, v):
    query = s @ query_kernel
    key = hs @ key_kernel
    scores = (query[:, None, :] + key) @ v
    weights = softmax(scores, axis=1)
    context = np.sum(weights[:, :, None] * hs, axis=1)
    return context, weights


# ==== product_of_both ====
"""Query and key are multiplied, as in the other attention."""

import numpy as np


def softmax(x, axis):
    exponentials = np.exp(x - x.max(axis=axis, keepdims=True))
    return exponentials / exponentials.sum(axis=axis, keepdims=True)


def additive_attention(s, hs, query_kernel, key_kernel, v):
    query = s @ query_kernel
    key = hs @ key_kernel
    scores = np.sum(query[:, None, :] * key, axis=2)
    weights = softmax(scores, axis=1)
    context = np.sum(weights[:, :, None] * hs, axis=1)
    return context, weights


# ==== v_inside ====
"""v is multiplied inside the tanh."""

import numpy as np


def softmax(x, axis):
    exponentials = np.exp(x - x.max(axis=axis, keepdims=True))
    return exponentials / exponentials.sum(axis=axis, keepdims=True)


def additive_attention(s, hs, query_kernel, key_kernel, v):
    query = s @ query_kernel
    key = hs @ key_kernel
    scores = np.tanh((query[:, None, :] + key) * v).sum(axis=2)
    weights = softmax(scores, axis=1)
    context = np.sum(weights[:, :, None] * hs, axis=1)
    return context, weights


# ==== keys_summed ====
"""The keys are summed with the weights instead of the outputs."""

import numpy as np


def softmax(x, axis):
    exponentials = np.exp(x - x.max(axis=axis, keepdims=True))
    return exponentials / exponentials.sum(axis=axis, keepdims=True)


def additive_attention(s, hs, query_kernel, key_kernel, v):
    query = s @ query_kernel
    key = hs @ key_kernel
    scores = np.tanh(query[:, None, :] + key) @ v
    weights = softmax(scores, axis=1)
    context = np.sum(weights[:, :, None] * key, axis=1)
    return context, weights


# ==== averaged ====
"""The weighted outputs are averaged over the steps."""

import numpy as np


def softmax(x, axis):
    exponentials = np.exp(x - x.max(axis=axis, keepdims=True))
    return exponentials / exponentials.sum(axis=axis, keepdims=True)


def additive_attention(s, hs, query_kernel, key_kernel, v):
    query = s @ query_kernel
    key = hs @ key_kernel
    scores = np.tanh(query[:, None, :] + key) @ v
    weights = softmax(scores, axis=1)
    context = np.mean(weights[:, :, None] * hs, axis=1)
    return context, weights


# ==== hardest_step ====
"""Only the step with the largest weight is used."""

import numpy as np


def softmax(x, axis):
    exponentials = np.exp(x - x.max(axis=axis, keepdims=True))
    return exponentials / exponentials.sum(axis=axis, keepdims=True)


def additive_attention(s, hs, query_kernel, key_kernel, v):
    query = s @ query_kernel
    key = hs @ key_kernel
    scores = np.tanh(query[:, None, :] + key) @ v
    weights = softmax(scores, axis=1)
    context = hs[np.arange(len(hs)), weights.argmax(axis=1)]
    return context, weights


# ==== scaled ====
"""The scores are divided by √dimensions."""

import numpy as np


def softmax(x, axis):
    exponentials = np.exp(x - x.max(axis=axis, keepdims=True))
    return exponentials / exponentials.sum(axis=axis, keepdims=True)


def additive_attention(s, hs, query_kernel, key_kernel, v):
    query = s @ query_kernel
    key = hs @ key_kernel
    scores = np.tanh(query[:, None, :] + key) @ v / np.sqrt(len(v))
    weights = softmax(scores, axis=1)
    context = np.sum(weights[:, :, None] * hs, axis=1)
    return context, weights


# ==== separate_tanh ====
"""Query and key go through tanh separately."""

import numpy as np


def softmax(x, axis):
    exponentials = np.exp(x - x.max(axis=axis, keepdims=True))
    return exponentials / exponentials.sum(axis=axis, keepdims=True)


def additive_attention(s, hs, query_kernel, key_kernel, v):
    query = s @ query_kernel
    key = hs @ key_kernel
    scores = (np.tanh(query)[:, None, :] + np.tanh(key)) @ v
    weights = softmax(scores, axis=1)
    context = np.sum(weights[:, :, None] * hs, axis=1)
    return context, weights


# ==== batch_contracted ====
"""The einsum forgets the batch in the result, so all samples are summed."""

import numpy as np


def softmax(x, axis):
    exponentials = np.exp(x - x.max(axis=axis, keepdims=True))
    return exponentials / exponentials.sum(axis=axis, keepdims=True)


def additive_attention(s, hs, query_kernel, key_kernel, v):
    query = s @ query_kernel
    key = hs @ key_kernel
    scores = np.tanh(query[:, None, :] + key) @ v
    weights = softmax(scores, axis=1)
    context = np.broadcast_to(np.einsum("bt,btu->u", weights, hs), (len(hs), hs.shape[2]))
    return context, weights
