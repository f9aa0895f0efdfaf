# ==== eigenvectors ====
"""Right singular vectors as eigenvectors of the transposed matrix times the matrix."""

import numpy as np


def svd_rank_k(a, k):
    _, vectors = np.linalg.eigh(a.T @ a)
    largest = vectors[:, -k:]
    approximation = a @ largest @ largest.T
    total, part = np.sum(a**2), np.sum(approximation**2)
    return approximation, np.sqrt(np.sum((a - approximation) ** 2)), part / total


# ==== deflation ====
"""The power method finds one component after another and takes it away."""

import numpy as np


def svd_rank_k(a, k):
    rest = a.copy()
    for _ in range(k):
        v = np.ones(a.shape[1])
        for _ in range(3000):
            v = rest.T @ (rest @ v)
            v /= np.linalg.norm(v)
        rest = rest - np.outer(rest @ v, v)
    approximation = a - rest
    error = np.linalg.norm(rest)
    return approximation, error, 1 - (error / np.linalg.norm(a)) ** 2


# ==== loops ====
"""The full decomposition, and sums element by element."""

import math

import numpy as np


def svd_rank_k(a, k):
    u, s, vt = np.linalg.svd(a)
    approximation = np.zeros_like(a)
    for i in range(a.shape[0]):
        for j in range(a.shape[1]):
            approximation[i, j] = sum(u[i, n] * s[n] * vt[n, j] for n in range(k))
    squares = [value**2 for value in s]
    return approximation, math.sqrt(sum(squares[k:])), sum(squares[:k]) / sum(squares)


# ==== float32 ====
"""In single precision."""

import numpy as np


def svd_rank_k(a, k):
    u, s, vt = np.linalg.svd(a.astype(np.float32), full_matrices=False)
    approximation = (u[:, :k] * s[:k]) @ vt[:k]
    return approximation, np.linalg.norm(s[k:]), np.sum(s[:k] ** 2) / np.sum(s**2)
