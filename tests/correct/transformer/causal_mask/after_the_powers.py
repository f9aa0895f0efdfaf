"""Powers set to 0 where nothing may be seen, then divided by their sum."""

import numpy as np


def masked_self_attention(q, k, v):
    places = np.arange(q.shape[1])
    scores = q @ k.transpose(0, 2, 1) * q.shape[2] ** -0.5
    powers = np.exp(scores) * (places[:, None] >= places)
    weights = powers / powers.sum(axis=2, keepdims=True)
    return weights @ v, weights
