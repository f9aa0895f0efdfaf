# ==== labels ====
"""Positive and negative words side by side, with labels, and the cross-entropy from logits."""

import numpy as np


def negative_sampling_loss(centres, contexts, negatives, inputs, outputs):
    v = inputs[centres]
    words = np.hstack([contexts[:, None], negatives])
    u = outputs[words]
    labels = np.zeros(words.shape)
    labels[:, 0] = 1
    z = (u * v[:, None]).sum(-1)
    losses = np.maximum(z, 0) - z * labels + np.log1p(np.exp(-np.abs(z)))
    probability = 0.5 * (1 + np.tanh(z / 2))
    gradient = ((probability - labels)[:, :, None] * u).sum(axis=1) / len(v)
    return losses.sum() / len(v), gradient


# ==== one_pair_after_another ====
"""Pair by pair, with the mathematics of Python."""

import math

import numpy as np


def softplus(x):
    return x + math.log1p(math.exp(-x)) if x > 0 else math.log1p(math.exp(x))


def sigma(x):
    return 1 / (1 + math.exp(-x)) if x > 0 else math.exp(x) / (1 + math.exp(x))


def negative_sampling_loss(centres, contexts, negatives, inputs, outputs):
    total, gradient = 0.0, np.zeros((len(centres), inputs.shape[1]))
    for i, (c, o, bad) in enumerate(zip(centres, contexts, negatives, strict=True)):
        s = float(inputs[c] @ outputs[o])
        total += softplus(-s)
        gradient[i] -= (1 - sigma(s)) * outputs[o]
        for word in bad:
            s = float(inputs[c] @ outputs[word])
            total += softplus(s)
            gradient[i] += sigma(s) * outputs[word]
    return total / len(centres), gradient / len(centres)


# ==== matrix_product ====
"""Batched products, and signs in place of labels."""

import numpy as np


def negative_sampling_loss(centres, contexts, negatives, inputs, outputs):
    batch = len(centres)
    words = np.concatenate([contexts.reshape(batch, 1), negatives], axis=1)
    signs = np.where(np.arange(words.shape[1]) == 0, 1.0, -1.0)
    u = outputs[words]
    margins = signs * np.matmul(u, inputs[centres][..., None])[..., 0]
    loss = np.logaddexp(0, -margins).sum(axis=1).mean()
    slopes = -signs * np.exp(-np.logaddexp(0, margins))
    return loss, np.matmul(slopes[:, None], u)[:, 0] / batch
