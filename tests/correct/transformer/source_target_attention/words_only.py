"""Sentence by sentence, with the padding cut off."""

import numpy as np


def source_target_attention(target, source, target_mask, source_mask, w_q, w_k, w_v):
    outputs = []
    for t, s, mask in zip(target, source, source_mask):
        s = s[mask]
        scores = (t @ w_q) @ (s @ w_k).T / np.sqrt(w_q.shape[1])
        powers = np.exp(scores - scores.max(axis=1, keepdims=True))
        outputs.append(powers / powers.sum(axis=1, keepdims=True) @ (s @ w_v))
    return np.array(outputs)
