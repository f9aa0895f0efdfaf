# ==== boolean_mask ====
"""The one-hot targets as a mask, and one sum over what it leaves."""

import numpy as np

EPSILON = 1e-7


def cross_entropy(y, t):
    chosen = np.clip(y[t.astype(bool)], EPSILON, 1 - EPSILON)
    return -np.log(chosen).sum() / t.shape[0]


# ==== einsum ====
"""einsum for the losses of the samples, and maximum and minimum for the clipping."""

import numpy as np

EPSILON = 1e-7


def cross_entropy(y, t):
    clipped = np.minimum(np.maximum(y, EPSILON), 1 - EPSILON)
    losses = -np.einsum("nk,nk->n", t, np.log(clipped))
    return losses.mean()


# ==== float32 ====
"""In single precision."""

import numpy as np

EPSILON = 1e-7


def cross_entropy(y, t):
    clipped = np.clip(y.astype(np.float32), np.float32(EPSILON), np.float32(1 - EPSILON))
    losses = -np.sum(t.astype(np.float32) * np.log(clipped), axis=1)
    return np.mean(losses)


# ==== loops ====
"""Sample by sample and class by class."""

import math

EPSILON = 1e-7


def cross_entropy(y, t):
    m, classes = y.shape
    loss = 0.0
    for n in range(m):
        for k in range(classes):
            clipped = min(max(y[n, k], EPSILON), 1 - EPSILON)
            loss -= t[n, k] * math.log(clipped)
    return loss / m


# ==== right_class_only ====
"""Only the probability of the right class is looked at."""

import numpy as np

EPSILON = 1e-7


def cross_entropy(y, t):
    right = np.argmax(t, axis=1)
    picked = y[np.arange(len(y)), right]
    picked = np.where(picked < EPSILON, EPSILON, picked)
    picked = np.where(picked > 1 - EPSILON, 1 - EPSILON, picked)
    return float(np.mean(-np.log(picked)))


# ==== trace ====
"""The losses of the samples as the diagonal of a matrix product."""

import numpy as np

EPSILON = 1e-7


def cross_entropy(y, t):
    log_y = np.log(np.clip(y, EPSILON, 1 - EPSILON))
    return -np.trace(log_y @ t.T) / len(y)
