# ==== sample_by_sample ====
"""A loop over samples and one over features, with the math module."""

import math

import numpy as np


def logreg_forward_cost(X, Y, w, b):
    n, m = X.shape
    A = np.zeros((1, m))
    total = 0.0
    for k in range(m):
        z = b + sum(float(w[i, 0]) * float(X[i, k]) for i in range(n))
        A[0, k] = 1 / (1 + math.exp(-z))
        total -= math.log(A[0, k] if Y[0, k] else 1 - A[0, k])
    return A, total / m


# ==== products_of_vectors ====
"""The sums of both labels as inner products, as in Coursera's notebooks."""

import numpy as np


def logreg_forward_cost(X, Y, w, b):
    m = X.shape[1]
    A = 1 / (1 + np.exp(-(np.dot(w.T, X) + b)))
    cost = (-1 / m) * (np.dot(np.log(A), Y.T) + np.dot(np.log(1 - A), (1 - Y).T))
    return A, float(np.squeeze(cost))


# ==== bias_as_a_weight ====
"""A feature that is always 1 takes the bias in; the loss comes from the logits' margins."""

import numpy as np


def logreg_forward_cost(X, Y, w, b):
    features = np.vstack([X, np.ones(X.shape[1])])
    logits = np.vstack([w, [[b]]]).T @ features
    margins = np.where(Y == 1, logits, -logits)
    return np.reciprocal(1 + np.exp(-logits)), np.logaddexp(0, -margins).mean()


# ==== float32 ====
"""In single precision, from the logits, where nothing cancels."""

import numpy as np


def logreg_forward_cost(X, Y, w, b):
    Z = w.astype(np.float32).T @ X.astype(np.float32) + np.float32(b)
    A = 1 / (1 + np.exp(-Z))
    return A, np.mean(np.logaddexp(np.float32(0), Z) - Y.astype(np.float32) * Z)
