"""State and output joined, with one kernel for both."""

import numpy as np


def additive_attention(s, hs, query_kernel, key_kernel, v):
    steps = hs.shape[1]
    joined = np.concatenate([np.repeat(s[:, None], steps, axis=1), hs], axis=2)
    scores = np.tanh(joined @ np.vstack([query_kernel, key_kernel])).dot(v)
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    weights = powers / powers.sum(axis=1, keepdims=True)
    return (weights[:, None] @ hs)[:, 0], weights
