"""Batched matrix products."""

import numpy as np


def attention_weighted_sum(hs, h):
    scores = (hs @ h[:, :, None])[:, :, 0]
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    weights = powers / powers.sum(axis=1, keepdims=True)
    return (weights[:, None, :] @ hs)[:, 0, :], weights
