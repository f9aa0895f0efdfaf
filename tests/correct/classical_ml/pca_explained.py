# ==== svd ====
"""Singular values of the centred data."""

import numpy as np


def pca(x, k):
    mean = x.mean(0)
    u, s, vt = np.linalg.svd(x - mean, full_matrices=False)
    scores = u[:, :k] * s[:k]
    return vt[:k], scores, s[:k] ** 2 / (s**2).sum(), scores @ vt[:k] + mean


# ==== deflation ====
"""Power iteration for one component after the other, on what the ones before left."""

import numpy as np


def pca(x, k):
    mean = x.sum(axis=0) / x.shape[0]
    left = x - mean
    whole = (left**2).sum()
    components, scores, ratios = [], [], []
    for _ in range(k):
        # Squared again and again, a matrix becomes that of its largest eigenvector.
        power = left.T @ left
        for _ in range(40):
            power = power / np.linalg.norm(power)
            power = power @ power
        direction = power[:, np.argmax(np.linalg.norm(power, axis=0))]
        direction = direction / np.linalg.norm(direction)
        score = left @ direction
        left = left - np.outer(score, direction)
        components.append(direction)
        scores.append(score)
        ratios.append((score**2).sum() / whole)
    return np.array(components), np.stack(scores, axis=1), ratios, x - left


# ==== gram ====
"""The eigenvectors of the matrix of inner products of the samples."""

import numpy as np


def pca(x, k):
    n = len(x)
    centring = np.eye(n) - np.ones((n, n)) / n
    gram = centring @ x @ x.T @ centring
    values, vectors = np.linalg.eigh((gram + gram.T) / 2)
    order = np.argsort(values)[::-1][:k]
    scores = vectors[:, order] * np.sqrt(values[order])
    components = (scores / values[order]).T @ (x - x.mean(axis=0))
    restored = np.outer(np.ones(n), x.mean(axis=0)) + np.dot(scores, components)
    return components, scores, values[order] / np.trace(gram), restored
