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
