# ==== loops ====
"""Token by token."""

import math


def perplexity_of(logits, tokens):
    total, count = 0.0, 0
    for sentence, row in zip(logits, tokens, strict=True):
        for step, token in zip(sentence, row, strict=True):
            if token == 0:
                continue
            most = max(step)
            normaliser = most + math.log(sum(math.exp(z - most) for z in step))
            total += normaliser - step[token]
            count += 1
    return math.exp(total / count)


# ==== only_real_steps ====
"""Padding is taken away first."""

import numpy as np


def perplexity_of(logits, tokens):
    real = tokens > 0
    rows, right = logits[real], tokens[real]
    rows = rows - rows.max(axis=1, keepdims=True)
    chosen = rows[np.arange(len(right)), right]
    return np.exp((np.log(np.exp(rows).sum(axis=1)) - chosen).mean())


# ==== geometric_mean ====
"""The geometric mean of the inverse probabilities, root by root."""

import numpy as np


def perplexity_of(logits, tokens):
    sentences, steps = np.nonzero(tokens)
    rows = logits[sentences, steps]
    right = rows[np.arange(len(rows)), tokens[sentences, steps]]
    inverse = np.logaddexp.reduce(rows - right[:, None], axis=1)
    return np.prod(np.exp(inverse / len(inverse)))


# ==== weights ====
"""With a mask of weights, and logarithms of base 2."""

import numpy as np


def perplexity_of(logits, tokens):
    weights = np.where(tokens == 0, 0.0, 1.0)
    bits = (logits - np.logaddexp.reduce(logits, axis=2)[:, :, None]) / np.log(2)
    i, j = np.indices(tokens.shape)
    return 2 ** (-np.sum(weights * bits[i, j, tokens]) / weights.sum())
