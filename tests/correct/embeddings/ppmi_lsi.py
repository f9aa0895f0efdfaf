# ==== loops ====
"""Pair by pair, with the logarithm of Python."""

import math

import numpy as np


def ppmi_lsi(counts, k):
    words, contexts = counts.shape
    total = int(counts.sum())
    independent, ppmi = np.zeros((words, contexts)), np.zeros((words, contexts))
    for w in range(words):
        for c in range(contexts):
            row, column = int(counts[w].sum()), int(counts[:, c].sum())
            independent[w, c] = row * column / total**2
            if counts[w, c] * total > row * column:
                ppmi[w, c] = math.log(counts[w, c] * total / (row * column))
    u, s, _ = np.linalg.svd(ppmi)
    return independent, ppmi, u[:, :k] @ np.diag(s[:k])


# ==== eigenvectors ====
"""Right singular vectors are eigenvectors, and the word vectors a projection on them."""

import numpy as np


def ppmi_lsi(counts, k):
    n = counts.sum()
    independent = counts.sum(1)[:, None] * counts.sum(0)[None] / n**2
    p = counts / n
    ratio = np.where(p > 0, p, independent) / independent
    ppmi = np.where(p > 0, np.log(ratio), 0).clip(min=0)
    values, vectors = np.linalg.eigh(ppmi.T @ ppmi)
    return independent, ppmi, ppmi @ vectors[:, ::-1][:, :k]


# ==== transposed ====
"""The decomposition of the transposed matrix, with the signs turned round."""

import numpy as np


def ppmi_lsi(counts, k):
    p = np.asarray(counts, float) / np.sum(counts)
    words, contexts = np.sum(p, 1, keepdims=True), np.sum(p, 0, keepdims=True)
    positive = p > words * contexts
    ppmi = np.zeros_like(p)
    ppmi[positive] = np.log(p[positive]) - np.log((words * contexts)[positive])
    _, s, vt = np.linalg.svd(ppmi.T, full_matrices=False)
    return words @ contexts, ppmi, -(s[:k, None] * vt[:k]).T
