"""Sums over named axes."""

import numpy as np


def additive_attention(s, hs, query_kernel, key_kernel, v):
    hidden = np.einsum("bu,ud->bd", s, query_kernel)[:, None] + np.einsum(
        "bte,ed->btd", hs, key_kernel
    )
    scores = np.einsum("btd,d->bt", np.tanh(hidden), v)
    weights = np.exp(scores - np.logaddexp.reduce(scores, axis=1, keepdims=True))
    return np.einsum("bt,bte->be", weights, hs), weights
