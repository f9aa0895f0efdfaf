# ==== einsum ====
"""Sums over named axes."""

import numpy as np


def additive_attention(s, hs, query_kernel, key_kernel, v):
    hidden = np.einsum("bu,ud->bd", s, query_kernel)[:, None] + np.einsum(
        "bte,ed->btd", hs, key_kernel
    )
    scores = np.einsum("btd,d->bt", np.tanh(hidden), v)
    weights = np.exp(scores - np.logaddexp.reduce(scores, axis=1, keepdims=True))
    return np.einsum("bt,bte->be", weights, hs), weights


# ==== float32 ====
"""In single precision."""

import numpy as np


def softmax(x, axis):
    exponentials = np.exp(x - x.max(axis=axis, keepdims=True))
    return exponentials / exponentials.sum(axis=axis, keepdims=True)


def additive_attention(s, hs, query_kernel, key_kernel, v):
    s, hs, query_kernel, key_kernel, v = (
        array.astype(np.float32) for array in (s, hs, query_kernel, key_kernel, v)
    )
    hidden = np.tanh(np.expand_dims(s @ query_kernel, 1) + hs @ key_kernel)
    weights = softmax((hidden * v).sum(axis=-1), axis=1)
    return np.squeeze(np.expand_dims(weights, 1) @ hs, axis=1), weights


# ==== joined ====
"""State and output joined, with one kernel for both."""

import numpy as np


def additive_attention(s, hs, query_kernel, key_kernel, v):
    steps = hs.shape[1]
    joined = np.concatenate([np.repeat(s[:, None], steps, axis=1), hs], axis=2)
    scores = np.tanh(joined @ np.vstack([query_kernel, key_kernel])).dot(v)
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    weights = powers / powers.sum(axis=1, keepdims=True)
    return (weights[:, None] @ hs)[:, 0], weights


# ==== loops ====
"""Sample by sample and step by step."""

import numpy as np


def additive_attention(s, hs, query_kernel, key_kernel, v):
    contexts, every = [], []
    for state, outputs in zip(s, hs):
        query = state @ query_kernel
        scores = np.array([v @ np.tanh(query + output @ key_kernel) for output in outputs])
        a = np.exp(scores) / np.exp(scores).sum()
        every.append(a)
        contexts.append(sum(weight * output for weight, output in zip(a, outputs)))
    return np.array(contexts), np.array(every)


# ==== one_dimension_at_a_time ====
"""One dimension of the small network after the other."""

import numpy as np


def additive_attention(s, hs, query_kernel, key_kernel, v):
    scores = np.zeros(hs.shape[:2])
    for d in range(len(v)):
        query, key = s @ query_kernel[:, d], hs @ key_kernel[:, d]
        scores += v[d] * np.tanh(query[:, None] + key)
    powers = np.exp(scores)
    weights = (powers.T / powers.sum(axis=1)).T
    return np.array([a @ outputs for a, outputs in zip(weights, hs)]), weights


# ==== tanh_by_exponentials ====
"""tanh written with exponentials, the encoder's steps in front."""

import numpy as np


def additive_attention(s, hs, query_kernel, key_kernel, v):
    outputs = hs.transpose(1, 0, 2)
    z = outputs @ key_kernel + s @ query_kernel
    hidden = 1 - 2 / (np.exp(2 * z) + 1)
    scores = np.inner(hidden, v)
    a = np.exp(scores - scores.max(axis=0))
    a /= a.sum(axis=0)
    return np.sum(a[..., None] * outputs, axis=0), a.T
