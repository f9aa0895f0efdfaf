"""Each weight as one over a sum of exponentials of differences."""

import numpy as np


def attention(q, k, v):
    root = np.sqrt(k.shape[-1])
    scores = np.sum(q[:, :, None] * k[:, None], axis=-1) / root
    weights = 1 / np.exp(scores[:, :, None, :] - scores[..., None]).sum(axis=-1)
    output = np.zeros((*q.shape[:2], v.shape[-1]))
    for j in range(k.shape[1]):
        output += weights[:, :, j, None] * v[:, None, j]
    return output, weights
