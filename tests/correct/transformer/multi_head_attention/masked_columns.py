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
