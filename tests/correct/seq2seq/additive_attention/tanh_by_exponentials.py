"""tanh written with exponentials, the encoder's steps in front."""

import numpy as np


def additive_attention(s, hs, query_kernel, key_kernel, v):
    outputs = hs.transpose(1, 0, 2)
    z = outputs @ key_kernel + s @ query_kernel
    hidden = 1 - 2 / (np.exp(2 * z) + 1)
    scores = np.inner(hidden, v)
    a = np.exp(scores - scores.max(axis=0))
    a /= a.sum(axis=0)
    return np.sum(a[..., None] * outputs, axis=0), a.T
