"""In single precision, with the logarithm of softmax."""

import numpy as np


def attention_weighted_sum(hs, h):
    hs, h = hs.astype("float32"), h.astype("float32")
    scores = np.matmul(hs, h[..., None])[..., 0]
    logs = scores - np.logaddexp.reduce(scores, axis=1, keepdims=True)
    weights = np.exp(logs)
    return np.matmul(hs.transpose(0, 2, 1), weights[..., None])[..., 0], weights
