# ==== after_the_powers ====
"""Powers set to 0 where nothing may be seen, then divided by their sum."""

import numpy as np


def masked_self_attention(q, k, v):
    places = np.arange(q.shape[1])
    scores = q @ k.transpose(0, 2, 1) * q.shape[2] ** -0.5
    powers = np.exp(scores) * (places[:, None] >= places)
    weights = powers / powers.sum(axis=2, keepdims=True)
    return weights @ v, weights


# ==== divided_again ====
"""Weights of the future cut after softmax, the rest divided by its sum again."""

import numpy as np


def softmax(scores):
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def masked_self_attention(q, k, v):
    length, d_k = q.shape[1:]
    weights = np.tril(softmax(q @ np.swapaxes(k, 1, 2) / np.sqrt(d_k)))
    weights = weights / weights.sum(axis=-1, keepdims=True)
    return weights @ v, weights


# ==== float32 ====
"""In single precision, hidden scores overwritten by a mask of the axes."""

import numpy as np


def masked_self_attention(q, k, v):
    q, k, v = q.astype(np.float32), k.astype(np.float32), v.astype(np.float32)
    length = q.shape[1]
    scores = np.matmul(q, k.transpose(0, 2, 1)) / np.sqrt(np.float32(q.shape[2]))
    scores[:, np.triu(np.ones((length, length), bool), 1)] = np.float32(-1e9)
    powers = np.exp(scores - scores.max(axis=2, keepdims=True))
    weights = powers / powers.sum(axis=2, keepdims=True)
    return np.matmul(weights, v), weights


# ==== infinity ====
"""Minus infinity added above the diagonal."""

import numpy as np


def masked_self_attention(q, k, v):
    length, d_k = q.shape[1:]
    scores = np.einsum("bid,bjd->bij", q, k) / np.sqrt(d_k)
    masked = scores + np.triu(np.full((length, length), -np.inf), k=1)
    powers = np.exp(masked - masked.max(axis=-1, keepdims=True))
    weights = powers / powers.sum(axis=-1, keepdims=True)
    return np.einsum("bij,bjd->bid", weights, v), weights


# ==== masked_array ====
"""With a masked array, filled before softmax."""

import numpy as np


def masked_self_attention(q, k, v):
    scores = q @ k.swapaxes(-1, -2) / np.sqrt(k.shape[-1])
    row, column = np.indices(scores.shape[1:])
    hidden = np.broadcast_to(column > row, scores.shape)
    masked = np.ma.array(scores, mask=hidden).filled(np.finfo(float).min)
    powers = np.exp(masked - masked.max(axis=-1, keepdims=True))
    weights = powers / powers.sum(axis=-1, keepdims=True)
    return weights @ v, weights


# ==== prefixes ====
"""Each word attends to the prefix that ends with it."""

import numpy as np


def masked_self_attention(q, k, v):
    batch, length, d_k = q.shape
    output = np.zeros((batch, length, v.shape[-1]))
    weights = np.zeros((batch, length, length))
    for b in range(batch):
        for i in range(length):
            scores = k[b, : i + 1] @ q[b, i] / d_k**0.5
            powers = np.exp(scores - scores.max())
            weights[b, i, : i + 1] = powers / powers.sum()
            output[b, i] = weights[b, i] @ v[b]
    return output, weights


# ==== word_after_word ====
"""Word after word, with a list that grows as words are read."""

import math

import numpy as np


def attend(query, keys, values, length):
    scores = [float(query @ key) / math.sqrt(len(query)) for key in keys]
    powers = [math.exp(score - max(scores)) for score in scores]
    row = [power / math.fsum(powers) for power in powers]
    seen = sum(weight * value for weight, value in zip(row, values))
    return seen, row + [0.0] * (length - len(row))


def masked_self_attention(q, k, v):
    output, weights = [], []
    for queries, all_keys, all_values in zip(q, k, v):
        keys, values, pairs = [], [], []
        for query, key, value in zip(queries, all_keys, all_values):
            keys.append(key)
            values.append(value)
            pairs.append(attend(query, keys, values, len(queries)))
        output.append([seen for seen, _ in pairs])
        weights.append([row for _, row in pairs])
    return np.array(output), np.array(weights)
