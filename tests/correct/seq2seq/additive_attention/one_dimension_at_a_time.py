"""One dimension of the small network after the other."""

import numpy as np


def additive_attention(s, hs, query_kernel, key_kernel, v):
    scores = np.zeros(hs.shape[:2])
    for d in range(len(v)):
        query, key = s @ query_kernel[:, d], hs @ key_kernel[:, d]
        scores += v[d] * np.tanh(query[:, None] + key)
    powers = np.exp(scores)
    weights = (powers.T / powers.sum(axis=1)).T
    return np.array([a @ outputs for a, outputs in zip(weights, hs)]), weights
