# ==== loop ====
"""Sample by sample, each adding its share."""

import math

import numpy as np


def sigmoid(a):
    return 1 / (1 + math.exp(-a)) if a > 0 else math.exp(a) / (1 + math.exp(a))


def sigmoid_ce_backward(x, t, W, b, clear):
    n, inputs = x.shape
    dy, da = np.zeros((clear, 1)), np.zeros((n, 1))
    dW, db, dx = np.zeros((inputs, 1)), np.zeros(1), np.zeros((n, inputs))
    for k in range(n):
        y = sigmoid(float(x[k] @ W[:, 0] + b[0]))
        if k < clear:
            dy[k, 0] = -1 / (n * y) if t[k, 0] else 1 / (n * (1 - y))
        da[k, 0] = (y - t[k, 0]) / n
        dW[:, 0] += da[k, 0] * x[k]
        db += da[k]
        dx[k] = da[k, 0] * W[:, 0]
    return dy, da, dW, db, dx


# ==== signs ====
"""With answers −1 and 1, where the error is the probability of the other class."""

import numpy as np


def sigmoid_ce_backward(x, t, W, b, clear):
    s = 2 * t - 1
    margin = s * (x @ W + b)
    wrong = np.exp(-np.logaddexp(0, margin))
    da = -s * wrong / len(x)
    dy = (-s / (1 - wrong))[:clear] / len(x)
    return dy, da, np.matmul(np.transpose(x), da), da.sum(axis=0), np.outer(da, W)


# ==== with_a_column_of_ones ====
"""The bias as the weight of an input that is always 1."""

import numpy as np


def sigmoid_ce_backward(x, t, W, b, clear):
    n = len(x)
    whole = np.hstack([x, np.ones((n, 1))])
    weights = np.vstack([W, b])
    y = 0.5 + 0.5 * np.tanh(0.5 * (whole @ weights))
    da = y / n - t / n
    gradient = whole.T @ da
    few, answers = y[:clear], t[:clear]
    dy = ((1 - answers) / (1 - few) - answers / few) / n
    return dy, da, gradient[:-1], gradient[-1], (da @ weights.T)[:, :-1]
