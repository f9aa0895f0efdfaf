"""In single precision."""

import numpy as np


def softmax(x, axis):
    exponentials = np.exp(x - x.max(axis=axis, keepdims=True))
    return exponentials / exponentials.sum(axis=axis, keepdims=True)


def additive_attention(s, hs, query_kernel, key_kernel, v):
    s, hs, query_kernel, key_kernel, v = (
        array.astype(np.float32) for array in (s, hs, query_kernel, key_kernel, v)
    )
    hidden = np.tanh(np.expand_dims(s @ query_kernel, 1) + hs @ key_kernel)
    weights = softmax((hidden * v).sum(axis=-1), axis=1)
    return np.squeeze(np.expand_dims(weights, 1) @ hs, axis=1), weights
