"""In single precision, queries taken to the source's space."""

import numpy as np


def source_target_attention(target, source, target_mask, source_mask, w_q, w_k, w_v):
    target, source, w_q, w_k, w_v = map(np.float32, (target, source, w_q, w_k, w_v))
    scores = target @ (w_q @ w_k.T) @ source.swapaxes(1, 2) / np.sqrt(np.float32(w_q.shape[1]))
    masked = np.where(source_mask[:, None], scores, np.float32(-1e9))
    powers = np.exp(masked - masked.max(axis=-1, keepdims=True))
    weights = powers / powers.sum(axis=-1, keepdims=True)
    return weights @ source @ w_v
