# ==== loop ====
"""Every pair by itself, in plain Python."""

import math


def rbf_predict(x, t, alpha, b, queries, gamma):
    kernel = [[math.exp(-gamma * math.dist(query, row) ** 2) for row in x] for query in queries]
    scores = []
    for row in kernel:
        score = float(b)
        for value, coefficient, label in zip(row, alpha, t, strict=True):
            score += coefficient * label * value
        scores.append(score)
    return kernel, scores, [-1 if score < 0 else 1 for score in scores]


# ==== support_vectors ====
"""Only the support vectors are looked at for the scores."""

import numpy as np


def squared(a, b):
    return np.maximum((a**2).sum(1)[:, None] + (b**2).sum(1)[None] - 2 * a @ b.T, 0)


def rbf_predict(x, t, alpha, b, queries, gamma):
    support = alpha > 0
    dual = alpha[support] * t[support]
    kernel = np.exp(-gamma * squared(queries, x))
    scores = kernel[:, support].dot(dual) + b
    labels = np.ones(len(queries), dtype=np.int64)
    labels[scores < 0] = -1
    return kernel, scores, labels


# ==== einsum ====
"""The sums by einsum, γ as the width of a Gaussian."""

import numpy as np


def rbf_predict(x, t, alpha, b, queries, gamma):
    sigma = np.sqrt(0.5 / gamma)
    gaps = (queries[:, None, :] - x[None, :, :]) / sigma
    kernel = np.exp(-0.5 * np.einsum("qnf,qnf->qn", gaps, gaps))
    scores = np.einsum("qn,n,n->q", kernel, alpha, t) + b
    return kernel, scores, 1 - 2 * (scores < 0)
