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
