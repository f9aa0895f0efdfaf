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
