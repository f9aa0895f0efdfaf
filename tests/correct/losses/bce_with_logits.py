# ==== float32 ====
"""In single precision."""

import numpy as np


def bce_with_logits(z, t):
    z, t = z.astype(np.float32), t.astype(np.float32)
    correction = np.log(1 + np.exp(-np.abs(z)))
    return np.maximum(z, 0) - z * t + correction


# ==== logaddexp ====
"""The loss as log(1 + exp(z)) - z t, with logaddexp, which never overflows."""

import numpy as np


def bce_with_logits(z, t):
    return np.logaddexp(0, z) - z * t


# ==== loops ====
"""Element by element, with the two cases as an if."""

import math

import numpy as np


def loss_of(z, t):
    if z >= 0:
        return z - z * t + math.log1p(math.exp(-z))
    return -z * t + math.log1p(math.exp(z))


def bce_with_logits(z, t):
    losses = np.empty(z.shape)
    for index in np.ndindex(*z.shape):
        losses[index] = loss_of(z[index], t[index])
    return losses


# ==== masks ====
"""Elements of either sign are picked by a mask and filled in."""

import numpy as np


def bce_with_logits(z, t):
    correction = np.zeros_like(z)
    above = z >= 0
    correction[above] = np.log(1 + np.exp(-z[above]))
    correction[~above] = np.log(1 + np.exp(z[~above]))
    positive = np.clip(z, 0, None)
    return positive - z * t + correction


# ==== signed_logits ====
"""Softplus of the logit with its sign turned where the answer is 1."""

import numpy as np


def softplus(u):
    return np.maximum(u, 0) + np.log1p(np.exp(-np.abs(u)))


def bce_with_logits(z, t):
    wrong_side = np.where(t == 1, -z, z)
    return softplus(wrong_side)


# ==== two_logarithms ====
"""The definition with both logarithms, each from a log-sigmoid that stays finite."""

import numpy as np


def log_sigmoid(z):
    return np.minimum(z, 0) - np.log(1 + np.exp(-np.abs(z)))


def bce_with_logits(z, t):
    log_p = log_sigmoid(z)
    log_not_p = log_sigmoid(-z)
    return -t * log_p - (1 - t) * log_not_p
