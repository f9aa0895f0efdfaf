# ==== einsum ====
"""With an axis for heads in the weights, as Keras keeps them."""

import numpy as np


def multi_head_attention(x, w_q, w_k, w_v, w_o, heads):
    d_model = x.shape[-1]
    q, k, v = (
        np.einsum("btd,dhk->bhtk", x, w.reshape(d_model, heads, -1)) for w in (w_q, w_k, w_v)
    )
    scores = np.einsum("bhik,bhjk->bhij", q, k) / np.sqrt(q.shape[-1])
    weights = np.exp(scores)
    weights = weights / weights.sum(axis=-1, keepdims=True)
    attended = np.einsum("bhij,bhjk->bihk", weights, v)
    return np.einsum("bihk,hkd->bid", attended, w_o.reshape(heads, -1, d_model))


# ==== float32 ====
"""In single precision."""

import numpy as np


def softmax(scores):
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def split(array, heads):
    return np.stack(np.split(array, heads, axis=2), axis=1)


def multi_head_attention(x, w_q, w_k, w_v, w_o, heads):
    x, w_q, w_k, w_v, w_o = (np.float32(array) for array in (x, w_q, w_k, w_v, w_o))
    q, k, v = split(x @ w_q, heads), split(x @ w_k, heads), split(x @ w_v, heads)
    scores = q @ k.swapaxes(2, 3) / np.sqrt(np.float32(q.shape[-1]))
    attended = softmax(scores) @ v
    return np.swapaxes(attended, 1, 2).reshape(x.shape) @ w_o


# ==== head_by_head ====
"""One head after the other, columns by slices."""

import numpy as np


def multi_head_attention(x, w_q, w_k, w_v, w_o, heads):
    size = x.shape[-1] // heads
    outputs = []
    for j in range(heads):
        part = slice(j * size, (j + 1) * size)
        q, k, v = x @ w_q[:, part], x @ w_k[:, part], x @ w_v[:, part]
        scores = q @ k.transpose(0, 2, 1) / np.sqrt(size)
        powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
        outputs.append(powers / powers.sum(axis=-1, keepdims=True) @ v)
    return np.concatenate(outputs, axis=-1) @ w_o


# ==== heads_in_the_batch ====
"""Heads laid out as further sentences of the batch."""

import numpy as np


def softmax(scores):
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def multi_head_attention(x, w_q, w_k, w_v, w_o, heads):
    def apart(array):
        return np.concatenate(np.array_split(array, heads, axis=2), axis=0)

    q, k, v = apart(x @ w_q), apart(x @ w_k), apart(x @ w_v)
    attended = softmax(q @ np.moveaxis(k, 1, 2) / q.shape[2] ** 0.5) @ v
    return np.concatenate(np.split(attended, heads, axis=0), axis=2) @ w_o


# ==== masked_columns ====
"""All columns kept, those of other heads set to 0."""

import numpy as np


def multi_head_attention(x, w_q, w_k, w_v, w_o, heads):
    d_model = x.shape[-1]
    d_k = d_model // heads
    owner = np.repeat(np.arange(heads), d_k)
    q, k, v = x @ w_q, x @ w_k, x @ w_v
    joined = np.zeros(x.shape)
    for head in range(heads):
        own = owner == head
        scores = (q * own) @ k.transpose(0, 2, 1) / np.sqrt(d_k)
        powers = np.exp(scores - scores.max(axis=2, keepdims=True))
        joined += powers / powers.sum(axis=2, keepdims=True) @ (v * own)
    return joined @ w_o


# ==== summed_heads ====
"""Each head through its own rows of w_o, summed up."""

import numpy as np


def multi_head_attention(x, w_q, w_k, w_v, w_o, heads):
    total = np.zeros(x.shape)
    columns = [np.split(w, heads, axis=1) for w in (w_q, w_k, w_v)]
    for a, b, c, rows in zip(*columns, np.split(w_o, heads, axis=0)):
        for n, sentence in enumerate(x):
            scores = (sentence @ a) @ (sentence @ b).T / a.shape[1] ** 0.5
            powers = np.exp(scores - scores.max())
            total[n] += powers / powers.sum(axis=1)[:, None] @ (sentence @ c) @ rows
    return total
