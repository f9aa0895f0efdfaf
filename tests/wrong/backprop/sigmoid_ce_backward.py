# ==== mean_over_clear_rows ====
"""dy is divided by the number of clear rows, since those are the ones computed."""

import numpy as np


def sigmoid_ce_backward(x, t, W, b, clear):
    N = len(x)
    a = x @ W + b
    y = (1 + np.tanh(a / 2)) / 2

    p, q = y[:clear], t[:clear]
    dy = (p - q) / (p * (1 - p)) / clear
    da = (y - t) / N
    dW = x.T @ da
    db = da.sum(axis=0)
    dx = da @ W.T
    return dy, da, dW, db, dx


# ==== sign_of_dy ====
"""The minus in front of the sum is lost in dy."""

import numpy as np


def sigmoid_ce_backward(x, t, W, b, clear):
    N = len(x)
    a = x @ W + b
    y = (1 + np.tanh(a / 2)) / 2

    p, q = y[:clear], t[:clear]
    dy = (q / p - (1 - q) / (1 - p)) / N
    da = (y - t) / N
    dW = x.T @ da
    db = da.sum(axis=0)
    dx = da @ W.T
    return dy, da, dW, db, dx


# ==== plus_between_the_terms ====
"""The inner derivative of 1 − y is forgotten in the second term."""

import numpy as np


def sigmoid_ce_backward(x, t, W, b, clear):
    N = len(x)
    a = x @ W + b
    y = (1 + np.tanh(a / 2)) / 2

    p, q = y[:clear], t[:clear]
    dy = (-q / p - (1 - q) / (1 - p)) / N
    da = (y - t) / N
    dW = x.T @ da
    db = da.sum(axis=0)
    dx = da @ W.T
    return dy, da, dW, db, dx


# ==== epsilon_in_dy ====
"""A small number is added to the denominator; it is not in the definition and shows
where y is near 0 or 1.
"""

import numpy as np


def sigmoid_ce_backward(x, t, W, b, clear):
    N = len(x)
    a = x @ W + b
    y = (1 + np.tanh(a / 2)) / 2

    p, q = y[:clear], t[:clear]
    dy = (p - q) / (p * (1 - p) + 1e-7) / N
    da = (y - t) / N
    dW = x.T @ da
    db = da.sum(axis=0)
    dx = da @ W.T
    return dy, da, dW, db, dx


# ==== da_not_divided ====
"""The famous y − t is taken as it is, without 1/N."""

import numpy as np


def sigmoid_ce_backward(x, t, W, b, clear):
    N = len(x)
    a = x @ W + b
    y = (1 + np.tanh(a / 2)) / 2

    p, q = y[:clear], t[:clear]
    dy = (p - q) / (p * (1 - p)) / N
    da = y - t
    dW = x.T @ da
    db = da.sum(axis=0)
    dx = da @ W.T
    return dy, da, dW, db, dx


# ==== da_with_slope ====
"""The derivative of the sigmoid is applied to y − t once more, as for the squared
error.
"""

import numpy as np


def sigmoid_ce_backward(x, t, W, b, clear):
    N = len(x)
    a = x @ W + b
    y = (1 + np.tanh(a / 2)) / 2

    p, q = y[:clear], t[:clear]
    dy = (p - q) / (p * (1 - p)) / N
    da = (y - t) * y * (1 - y) / N
    dW = x.T @ da
    db = da.sum(axis=0)
    dx = da @ W.T
    return dy, da, dW, db, dx


# ==== divided_twice ====
"""1/N is applied in the weights' gradients as well, though da has it already."""

import numpy as np


def sigmoid_ce_backward(x, t, W, b, clear):
    N = len(x)
    a = x @ W + b
    y = (1 + np.tanh(a / 2)) / 2

    p, q = y[:clear], t[:clear]
    dy = (p - q) / (p * (1 - p)) / N
    da = (y - t) / N
    dW = x.T @ da / N
    db = da.sum(axis=0) / N
    dx = da @ W.T
    return dy, da, dW, db, dx


# ==== bias_keeps_samples ====
"""db is da itself; the sum over samples is forgotten."""

import numpy as np


def sigmoid_ce_backward(x, t, W, b, clear):
    N = len(x)
    a = x @ W + b
    y = (1 + np.tanh(a / 2)) / 2

    p, q = y[:clear], t[:clear]
    dy = (p - q) / (p * (1 - p)) / N
    da = (y - t) / N
    dW = x.T @ da
    db = da
    dx = da @ W.T
    return dy, da, dW, db, dx


# ==== bias_mean ====
"""db is the mean over samples, as L is one, although 1/N is in da already."""

import numpy as np


def sigmoid_ce_backward(x, t, W, b, clear):
    N = len(x)
    a = x @ W + b
    y = (1 + np.tanh(a / 2)) / 2

    p, q = y[:clear], t[:clear]
    dy = (p - q) / (p * (1 - p)) / N
    da = (y - t) / N
    dW = x.T @ da
    db = da.mean(axis=0)
    dx = da @ W.T
    return dy, da, dW, db, dx


# ==== da_clipped ====
"""y is clipped away from 0 and 1 before the difference, which changes da of saturated
samples.
"""

import numpy as np


def sigmoid_ce_backward(x, t, W, b, clear):
    N = len(x)
    a = x @ W + b
    y = (1 + np.tanh(a / 2)) / 2

    p, q = y[:clear], t[:clear]
    dy = (p - q) / (p * (1 - p)) / N
    da = (np.clip(y, 0.01, 0.99) - t) / N
    dW = x.T @ da
    db = da.sum(axis=0)
    dx = da @ W.T
    return dy, da, dW, db, dx
