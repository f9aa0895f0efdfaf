"""Each weight from the differences of its score from all scores."""

import numpy as np


def attention_weighted_sum(hs, h):
    scores = np.sum(hs * h[:, None], axis=-1)
    weights = 1 / np.sum(np.exp(scores[:, None, :] - scores[:, :, None]), axis=-1)
    context = np.zeros(h.shape)
    for t in range(hs.shape[1]):
        context += weights[:, t, None] * hs[:, t]
    return context, weights
