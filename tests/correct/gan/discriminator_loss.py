# ==== float32 ====
"""In single precision."""

import numpy as np


def discriminator_loss(real, fake, w, b, smoothing):
    real, fake, w = (a.astype(np.float32) for a in (real, fake, w))
    b, label = np.float32(b), np.float32(1 - smoothing)
    a, c = real @ w + b, fake @ w + b
    one, two = np.float32(1), np.float32(2)
    real_loss = np.mean(np.logaddexp(np.float32(0), a) - label * a)
    fake_loss = np.mean(np.logaddexp(np.float32(0), c))
    real_delta = ((one + np.tanh(a / two)) / two - label) / np.float32(len(real))
    fake_delta = (one + np.tanh(c / two)) / two / np.float32(len(fake))
    dw = real_delta @ real + fake_delta @ fake
    db = real_delta.sum() + fake_delta.sum()
    return real_loss, fake_loss, dw, db


# ==== loops ====
"""Sample by sample, each with its label."""

import math

import numpy as np


def discriminator_loss(real, fake, w, b, smoothing):
    losses, dw, db = [], np.zeros(len(w)), 0.0
    for data, label in ((real, 1 - smoothing), (fake, 0.0)):
        loss = 0.0
        for x in data:
            logit = float(np.dot(x, w)) + b
            loss += max(logit, 0) + math.log1p(math.exp(-abs(logit))) - label * logit
            p = 1 / (1 + math.exp(-logit)) if logit > -700 else 0.0
            dw = dw + (p - label) * x / len(data)
            db += (p - label) / len(data)
        losses.append(loss / len(data))
    return losses[0], losses[1], dw, db


# ==== two_logarithms ====
"""Soft labels as a mixture of both logarithms; the gradient with einsum."""

import numpy as np


def log_sigmoid(a):
    return np.minimum(a, 0) - np.log1p(np.exp(-np.abs(a)))


def discriminator_loss(real, fake, w, b, smoothing):
    a, c = real.dot(w) + b, fake.dot(w) + b
    real_loss = -((1 - smoothing) * log_sigmoid(a) + smoothing * log_sigmoid(-a)).mean()
    fake_loss = -log_sigmoid(-c).mean()
    slope_a = np.exp(log_sigmoid(a)) - (1 - smoothing)
    slope_c = np.exp(log_sigmoid(c))
    dw = np.einsum("n,nf->f", slope_a, real) / len(a) + np.einsum("n,nf->f", slope_c, fake) / len(c)
    db = slope_a.mean() + slope_c.mean()
    return real_loss, fake_loss, dw, db


# ==== one_batch ====
"""Both sides in one batch, with labels and weights for each row."""

import numpy as np


def discriminator_loss(real, fake, w, b, smoothing):
    n, m = len(real), len(fake)
    x = np.vstack([real, fake])
    labels = np.r_[np.full(n, 1 - smoothing), np.zeros(m)]
    weights = np.r_[np.full(n, 1 / n), np.full(m, 1 / m)]
    z = x @ w + b
    losses = weights * (np.maximum(z, 0) - z * labels + np.log1p(np.exp(-np.abs(z))))
    delta = weights * ((1 + np.tanh(z / 2)) / 2 - labels)
    return losses[:n].sum(), losses[n:].sum(), x.T @ delta, delta.sum()
