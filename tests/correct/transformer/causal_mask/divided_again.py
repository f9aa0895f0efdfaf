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
