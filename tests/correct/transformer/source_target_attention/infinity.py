"""Minus infinity written where there is padding."""

import numpy as np


def source_target_attention(target, source, target_mask, source_mask, w_q, w_k, w_v):
    scores = target @ w_q @ (source @ w_k).transpose(0, 2, 1)
    scores = scores / w_q.shape[-1] ** 0.5
    for row, mask in zip(scores, source_mask):
        row[:, np.logical_not(mask)] = -np.inf
    weights = np.exp(scores - np.max(scores, axis=2, keepdims=True))
    weights /= np.sum(weights, axis=2, keepdims=True)
    return weights @ (source @ w_v)
