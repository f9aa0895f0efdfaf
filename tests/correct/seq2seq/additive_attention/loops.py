"""Sample by sample and step by step."""

import numpy as np


def additive_attention(s, hs, query_kernel, key_kernel, v):
    contexts, every = [], []
    for state, outputs in zip(s, hs):
        query = state @ query_kernel
        scores = np.array([v @ np.tanh(query + output @ key_kernel) for output in outputs])
        a = np.exp(scores) / np.exp(scores).sum()
        every.append(a)
        contexts.append(sum(weight * output for weight, output in zip(a, outputs)))
    return np.array(contexts), np.array(every)
