# ==== shapes ====
"""From the shapes of Keras's weights."""

from math import prod


def encoder_param_count(length, d_model, heads, d_ff):
    d_k = d_model // heads
    inwards = [(d_model, heads, d_k), (heads, d_k)]
    outwards = [(heads, d_k, d_model), (d_model,)]
    attention = sum(prod(shape) for shape in inwards * 3 + outwards)
    ffn = sum(map(prod, [(d_model, d_ff), (d_ff,), (d_ff, d_model), (d_model,)]))
    norms = sum(map(prod, [(d_model,), (d_model,)])) * 2
    return attention, ffn, norms, attention + ffn + norms


# ==== dense_layers ====
"""Everything but the norms is a dense layer."""


def dense(inputs, units):
    return (inputs + 1) * units


def encoder_param_count(length, d_model, heads, d_ff):
    attention = 0
    for _ in range(heads):
        attention += 3 * dense(d_model, d_model // heads)
    attention += dense(d_model, d_model)
    ffn = dense(d_model, d_ff) + dense(d_ff, d_model)
    norms = 4 * d_model
    return attention, ffn, norms, sum((attention, ffn, norms))


# ==== dictionary ====
"""Parts in a dictionary, in NumPy's integers."""

import numpy as np


def encoder_param_count(length, d_model, heads, d_ff):
    d, w = np.int64(d_model), np.int64(d_ff)
    parts = {
        "attention": 4 * d * (d + 1),
        "ffn": d * w * 2 + (d + w),
        "norms": np.size(np.zeros((2, 2, d))),
    }
    return parts["attention"], parts["ffn"], parts["norms"], sum(parts.values())


# ==== total_first ====
"""The total as a polynomial, the norms as what is left."""


def encoder_param_count(length, d_model, heads, d_ff):
    total = 4 * d_model**2 + 2 * d_model * d_ff + 9 * d_model + d_ff
    attention = 4 * d_model**2 + 4 * d_model
    ffn = (2 * d_model + 1) * d_ff + d_model
    return attention, ffn, total - attention - ffn, total
