# ==== loops ====
"""Pixel by pixel, from those before it; no mask at all."""

import math

import numpy as np


def autoregressive_logprob(x, kernel, bias):
    images, pixels = x.shape
    log_conditionals = np.zeros((images, pixels))
    for n in range(images):
        for t in range(pixels):
            logit = bias[t] + sum(x[n, s] * kernel[s, t] for s in range(t))
            z = logit if x[n, t] == 1 else -logit
            small = math.log1p(math.exp(-abs(z)))
            log_conditionals[n, t] = min(z, 0) - small
    return log_conditionals, log_conditionals.sum(axis=1)


# ==== binary_cross_entropy ====
"""The stable form of the cross-entropy with logits, negated."""

import numpy as np


def autoregressive_logprob(x, kernel, bias):
    mask = np.arange(len(bias))[:, None] < np.arange(len(bias))
    logits = x @ np.where(mask, kernel, 0) + bias
    loss = np.maximum(logits, 0) - logits * x + np.log1p(np.exp(-np.abs(logits)))
    return -loss, -np.sum(loss, axis=-1)


# ==== two_logarithms ====
"""log σ(z) and log σ(−z), weighted by the pixel."""

import numpy as np


def log_sigmoid(z):
    return np.where(z < 0, z, 0) - np.log1p(np.exp(-np.abs(z)))


def autoregressive_logprob(x, kernel, bias):
    logits = bias + np.matmul(x, np.triu(kernel, 1))
    log_conditionals = x * log_sigmoid(logits) + (1 - x) * log_sigmoid(-logits)
    return log_conditionals, np.einsum("nt->n", log_conditionals)


# ==== cumulative ====
"""The log-likelihood of ever longer beginnings; the last of them is the image's."""

import numpy as np


def autoregressive_logprob(x, kernel, bias):
    signs = 2 * x - 1
    logits = np.stack([x[:, :t] @ kernel[:t, t] + bias[t] for t in range(len(bias))], axis=1)
    log_conditionals = -np.logaddexp(0, -signs * logits)
    return log_conditionals, np.cumsum(log_conditionals, axis=1)[:, -1]


# ==== float32 ====
"""In single precision."""

import numpy as np


def autoregressive_logprob(x, kernel, bias):
    x, kernel, bias = (array.astype(np.float32) for array in (x, kernel, bias))
    logits = x @ np.triu(kernel, 1) + bias
    log_conditionals = -np.logaddexp(np.float32(0), np.where(x == 1, -logits, logits))
    return log_conditionals, log_conditionals.sum(axis=1)
