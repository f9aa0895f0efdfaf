# ==== by_the_logit ====
"""Decided by the sign of the logit; the loss as a softplus."""

import numpy as np


def accuracy(x, t, w):
    return np.mean((x @ w > 0) == t)


def loss(x, t, w):
    z = x @ w
    return np.mean(np.logaddexp(0, z) - t * z)


def accuracy_and_slopes(x, t, w, h):
    slopes = []
    for value in (accuracy, loss):
        slope = np.zeros(len(w))
        for j in range(len(w)):
            up, down = w.copy(), w.copy()
            up[j] += h
            down[j] -= h
            slope[j] = (value(x, t, up) - value(x, t, down)) / (2 * h)
        slopes.append(slope)
    return accuracy(x, t, w), *slopes


# ==== all_weights_at_once ====
"""All moved weights as the columns of one matrix."""

import numpy as np


def accuracy_and_slopes(x, t, w, h):
    moves = h * np.eye(len(w))
    weights = np.concatenate([w[:, None], w[:, None] + moves, w[:, None] - moves], axis=1)
    p = 1 / (1 + np.exp(-x @ weights))
    right = np.mean((p > 0.5) == (t[:, None] == 1), axis=0)
    loss = -np.mean(np.where(t[:, None] == 1, np.log(p), np.log1p(-p)), axis=0)
    n = len(w)
    difference = [(v[1 : n + 1] - v[n + 1 :]) / (2 * h) for v in (right, loss)]
    return right[0], difference[0], difference[1]


# ==== lists ====
"""Plain Python, sample by sample."""

import math


def measure(x, t, w):
    hits, loss = 0, 0.0
    for row, label in zip(x.tolist(), t.tolist(), strict=True):
        p = 1 / (1 + math.exp(-sum(a * b for a, b in zip(row, w, strict=True))))
        hits += (p > 0.5) == bool(label)
        loss -= math.log(p if label else 1 - p)
    return hits / len(t), loss / len(t)


def accuracy_and_slopes(x, t, w, h):
    d_accuracy, d_loss = [], []
    for j in range(len(w)):
        up = [v + h * (i == j) for i, v in enumerate(w.tolist())]
        down = [v - h * (i == j) for i, v in enumerate(w.tolist())]
        (a, b), (c, d) = measure(x, t, up), measure(x, t, down)
        d_accuracy.append((a - c) / (2 * h))
        d_loss.append((b - d) / (2 * h))
    return measure(x, t, w.tolist())[0], d_accuracy, d_loss
