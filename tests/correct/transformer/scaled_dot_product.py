# ==== einsum ====
"""Products over named axes, queries scaled first."""

import numpy as np


def attention(q, k, v):
    scores = np.einsum("btd,bsd->bts", q * q.shape[2] ** -0.5, k)
    logs = scores - np.logaddexp.reduce(scores, axis=2, keepdims=True)
    weights = np.exp(logs)
    return np.einsum("bts,bsd->btd", weights, v), weights


# ==== float32 ====
"""In single precision."""

import numpy as np


def attention(q, k, v):
    q, k, v = (a.astype(np.float32) for a in (q, k, v))
    scores = q @ k.transpose(0, 2, 1) / np.float32(np.sqrt(q.shape[-1]))
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    weights = powers / powers.sum(axis=-1, keepdims=True)
    return weights @ v, weights


# ==== loops ====
"""Sentence by sentence and query by query."""

import math

import numpy as np


def attention(q, k, v):
    output, weights = [], []
    for queries, keys, values in zip(q, k, v):
        rows = []
        for query in queries:
            powers = [math.exp(sum(query * key) / math.sqrt(len(query))) for key in keys]
            rows.append([power / sum(powers) for power in powers])
        weights.append(rows)
        output.append([sum(a * value for a, value in zip(row, values)) for row in rows])
    return np.array(output), np.array(weights)


# ==== one_key_at_a_time ====
"""Keys read one at a time, sums rescaled when a larger score comes."""

import numpy as np


def attention(q, k, v):
    batch, targets, d_k = q.shape
    largest = np.full((batch, targets, 1), -np.inf)
    total = np.zeros((batch, targets, 1))
    output = np.zeros((batch, targets, v.shape[2]))
    scores = []
    for j in range(k.shape[1]):
        score = np.sum(q * k[:, j : j + 1], axis=2, keepdims=True) / np.sqrt(d_k)
        larger = np.maximum(largest, score)
        rescale, power = np.exp(largest - larger), np.exp(score - larger)
        output = output * rescale + power * v[:, j : j + 1]
        total = total * rescale + power
        largest = larger
        scores.append(score)
    weights = np.exp(np.concatenate(scores, axis=2) - largest) / total
    return output / total, weights


# ==== score_differences ====
"""Each weight as one over a sum of exponentials of differences."""

import numpy as np


def attention(q, k, v):
    root = np.sqrt(k.shape[-1])
    scores = np.sum(q[:, :, None] * k[:, None], axis=-1) / root
    weights = 1 / np.exp(scores[:, :, None, :] - scores[..., None]).sum(axis=-1)
    output = np.zeros((*q.shape[:2], v.shape[-1]))
    for j in range(k.shape[1]):
        output += weights[:, :, j, None] * v[:, None, j]
    return output, weights
