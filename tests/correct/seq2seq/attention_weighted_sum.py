# ==== differences ====
"""Each weight from the differences of its score from all scores."""

import numpy as np


def attention_weighted_sum(hs, h):
    scores = np.sum(hs * h[:, None], axis=-1)
    weights = 1 / np.sum(np.exp(scores[:, None, :] - scores[:, :, None]), axis=-1)
    context = np.zeros(h.shape)
    for t in range(hs.shape[1]):
        context += weights[:, t, None] * hs[:, t]
    return context, weights


# ==== einsum ====
"""Sums over named axes."""

import numpy as np


def attention_weighted_sum(hs, h):
    scores = np.einsum("btu,bu->bt", hs, h)
    weights = np.exp(scores) / np.exp(scores).sum(axis=1)[:, None]
    return np.einsum("bt,btu->bu", weights, hs), weights


# ==== float32 ====
"""In single precision, with the logarithm of softmax."""

import numpy as np


def attention_weighted_sum(hs, h):
    hs, h = hs.astype("float32"), h.astype("float32")
    scores = np.matmul(hs, h[..., None])[..., 0]
    logs = scores - np.logaddexp.reduce(scores, axis=1, keepdims=True)
    weights = np.exp(logs)
    return np.matmul(hs.transpose(0, 2, 1), weights[..., None])[..., 0], weights


# ==== loops ====
"""Sample by sample, with Python's math."""

import math

import numpy as np


def attention_weighted_sum(hs, h):
    contexts, every = [], []
    for outputs, state in zip(hs, h):
        powers = [math.exp(float(output @ state)) for output in outputs]
        a = [power / sum(powers) for power in powers]
        every.append(a)
        contexts.append(sum(w * output for w, output in zip(a, outputs)))
    return np.array(contexts), np.array(every)


# ==== matrix_products ====
"""Batched matrix products."""

import numpy as np


def attention_weighted_sum(hs, h):
    scores = (hs @ h[:, :, None])[:, :, 0]
    powers = np.exp(scores - scores.max(axis=1, keepdims=True))
    weights = powers / powers.sum(axis=1, keepdims=True)
    return (weights[:, None, :] @ hs)[:, 0, :], weights


# ==== one_step_at_a_time ====
"""Outputs read one step at a time, one running sum above and one below."""

import numpy as np


def attention_weighted_sum(hs, h):
    above, below, powers = np.zeros(h.shape), np.zeros(len(h)), []
    for output in np.moveaxis(hs, 1, 0):
        power = np.exp((output * h).sum(axis=1))
        powers.append(power)
        above = above + power[:, None] * output
        below = below + power
    return above / below[:, None], np.stack(powers, axis=1) / below[:, None]
