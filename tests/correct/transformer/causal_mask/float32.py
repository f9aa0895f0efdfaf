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
