"""The logarithm of the mask added to the scores."""

import numpy as np


def source_target_attention(target, source, target_mask, source_mask, w_q, w_k, w_v):
    with np.errstate(divide="ignore"):
        bias = np.log(source_mask.astype(float))
    scores = np.einsum("bik,bjk->bij", target @ w_q, source @ w_k) / np.sqrt(w_k.shape[-1])
    scores = scores + bias[:, np.newaxis]
    logs = scores - np.logaddexp.reduce(scores, axis=-1, keepdims=True)
    return np.exp(logs) @ (source @ w_v)
