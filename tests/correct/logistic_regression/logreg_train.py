# ==== sample_by_sample ====
"""Gradients added up sample by sample, as before vectorisation."""

import math

import numpy as np


def logreg_train(X, Y, w, b, rate, steps):
    w = w.copy()
    n, m = X.shape
    costs = []
    for _ in range(steps):
        total, dw, db = 0.0, [0.0] * n, 0.0
        for k in range(m):
            z = sum(w[i, 0] * X[i, k] for i in range(n)) + b
            a = 1 / (1 + math.exp(-z))
            total -= math.log(a) if Y[0, k] else math.log(1 - a)
            for i in range(n):
                dw[i] += X[i, k] * (a - Y[0, k]) / m
            db += (a - Y[0, k]) / m
        costs.append(total / m)
        for i in range(n):
            w[i, 0] -= rate * dw[i]
        b -= rate * db
    predicted = [[int(w[:, 0] @ X[:, k] + b >= 0) for k in range(m)]]
    return w, b, costs, np.array(predicted)


# ==== bias_as_a_weight ====
"""A feature that is always 1 takes the bias in; updated in place."""

import numpy as np


def logreg_train(X, Y, w, b, rate, steps):
    features = np.vstack([X, np.ones(X.shape[1])])
    weights = np.append(w, b)[None]
    costs = np.empty(steps)
    for step in range(steps):
        z = weights @ features
        costs[step] = np.mean(np.logaddexp(0, z) - Y * z)
        error = (1 + np.tanh(z / 2)) / 2 - Y
        weights -= rate * np.mean(error * features, axis=1)
    return weights[:, :-1].T, weights[0, -1], costs, np.where(weights @ features < 0, 0, 1)


# ==== keras_layer ====
"""Samples in rows, as Keras has them."""

import numpy as np


def forward(rows, kernel, bias):
    return np.reciprocal(1 + np.exp(-(rows @ kernel + bias)))


def logreg_train(X, Y, w, b, rate, steps):
    rows, labels, kernel, bias = X.T, Y.T, w, np.array([b])
    costs = []
    for _ in range(steps):
        predicted = forward(rows, kernel, bias)
        right = np.where(labels == 1, predicted, 1 - predicted)
        costs.append(-np.log(right).mean())
        delta = (predicted - labels) / len(rows)
        kernel, bias = kernel - rate * rows.T @ delta, bias - rate * delta.sum(axis=0)
    decided = (forward(rows, kernel, bias) >= 0.5).astype(np.int64)
    return kernel, bias[0], np.array(costs), decided.T


# ==== float32 ====
"""In single precision."""

import numpy as np


def logreg_train(X, Y, w, b, rate, steps):
    X, Y, w, b, rate = (np.float32(value) for value in (X, Y, w, b, rate))
    costs = np.zeros(steps, np.float32)
    for step in range(steps):
        z = w.T @ X + b
        costs[step] = np.mean(np.logaddexp(np.float32(0), z) - Y * z)
        error = 1 / (1 + np.exp(-z)) - Y
        w, b = w - rate * X @ error.T / np.float32(Y.size), b - rate * np.mean(error)
    return w, b, costs, (w.T @ X + b >= 0).astype(int)
