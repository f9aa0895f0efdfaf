# ==== float32 ====
"""In single precision."""

import numpy as np


def generator_loss(fake, w, b):
    fake, w, b = fake.astype(np.float32), w.astype(np.float32), np.float32(b)
    zero = np.float32(0)
    a = fake @ w + b
    p = (1 + np.tanh(a / 2)) / 2
    n = np.float32(len(a))
    minimax = -np.mean(np.logaddexp(zero, a))
    non_saturating = np.mean(np.logaddexp(zero, -a))
    return minimax, non_saturating, (-p / n)[:, None] * w, ((p - 1) / n)[:, None] * w


# ==== loops ====
"""Fake by fake."""

import math

import numpy as np


def softplus(a):
    return max(a, 0.0) + math.log1p(math.exp(-abs(a)))


def generator_loss(fake, w, b):
    batch = len(fake)
    minimax = non_saturating = 0.0
    first, second = np.zeros(fake.shape), np.zeros(fake.shape)
    for k, x in enumerate(fake):
        a = float(np.dot(x, w) + b)
        minimax -= softplus(a) / batch
        non_saturating += softplus(-a) / batch
        first[k] = -math.exp(-softplus(-a)) / batch * w
        second[k] = -math.exp(-softplus(a)) / batch * w
    return minimax, non_saturating, first, second


# ==== log_sigmoid ====
"""Both losses from log-sigmoids, one difference apart; gradients with einsum."""

import numpy as np


def generator_loss(fake, w, b):
    a = np.einsum("nf,f->n", fake, w) + b
    log_d = np.minimum(a, 0) - np.log1p(np.exp(-np.abs(a)))
    log_not_d = log_d - a
    minimax = log_not_d.mean()
    non_saturating = -log_d.mean()
    d = np.exp(log_d)
    shares = np.stack([-d, -np.exp(log_not_d)]) / len(a)
    first, second = np.einsum("kn,f->knf", shares, w)
    return minimax, non_saturating, first, second


# ==== masks ====
"""The form that suits the sign of the logit."""

import numpy as np


def generator_loss(fake, w, b):
    a = fake @ w + b
    small = np.exp(-np.abs(a))
    rest = np.log1p(small)
    minimax = -np.where(a > 0, a + rest, rest).mean()
    non_saturating = np.where(a > 0, rest, rest - a).mean()
    d = np.where(a > 0, 1, small) / (1 + small)
    not_d = np.where(a > 0, small, 1) / (1 + small)
    weights = np.broadcast_to(w, fake.shape) / len(fake)
    return minimax, non_saturating, -d[:, None] * weights, -not_d[:, None] * weights
