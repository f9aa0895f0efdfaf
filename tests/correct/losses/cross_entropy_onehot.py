# ==== boolean_mask ====
"""The one-hot targets as a mask, and one sum over what it leaves."""

import numpy as np


def cross_entropy(y, t, epsilon):
    chosen = np.clip(y[t.astype(bool)], epsilon, 1 - epsilon)
    return -np.log(chosen).sum() / t.shape[0]


# ==== einsum ====
"""einsum for the losses of the samples, and maximum and minimum for the clipping."""

import numpy as np


def cross_entropy(y, t, epsilon):
    clipped = np.minimum(np.maximum(y, epsilon), 1 - epsilon)
    losses = -np.einsum("nk,nk->n", t, np.log(clipped))
    return losses.mean()


# ==== float32 ====
"""In single precision."""

import numpy as np


def cross_entropy(y, t, epsilon):
    clipped = np.clip(y.astype(np.float32), np.float32(epsilon), np.float32(1 - epsilon))
    losses = -np.sum(t.astype(np.float32) * np.log(clipped), axis=1)
    return np.mean(losses)


# ==== loops ====
"""Sample by sample and class by class."""

import math


def cross_entropy(y, t, epsilon):
    m, classes = y.shape
    loss = 0.0
    for n in range(m):
        for k in range(classes):
            clipped = min(max(y[n, k], epsilon), 1 - epsilon)
            loss -= t[n, k] * math.log(clipped)
    return loss / m


# ==== right_class_only ====
"""Only the probability of the right class is looked at."""

import numpy as np


def cross_entropy(y, t, epsilon):
    right = np.argmax(t, axis=1)
    picked = y[np.arange(len(y)), right]
    picked = np.where(picked < epsilon, epsilon, picked)
    picked = np.where(picked > 1 - epsilon, 1 - epsilon, picked)
    return float(np.mean(-np.log(picked)))


# ==== trace ====
"""The losses of the samples as the diagonal of a matrix product."""

import numpy as np


def cross_entropy(y, t, epsilon):
    log_y = np.log(np.clip(y, epsilon, 1 - epsilon))
    return -np.trace(log_y @ t.T) / len(y)
