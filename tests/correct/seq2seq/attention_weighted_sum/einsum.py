"""Sums over named axes."""

import numpy as np


def attention_weighted_sum(hs, h):
    scores = np.einsum("btu,bu->bt", hs, h)
    weights = np.exp(scores) / np.exp(scores).sum(axis=1)[:, None]
    return np.einsum("bt,btu->bu", weights, hs), weights
