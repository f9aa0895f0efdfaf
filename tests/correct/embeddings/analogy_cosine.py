# ==== loops ====
"""Word by word, with plain Python for the cosine."""

import math

import numpy as np


def cosine(x, y):
    return sum(p * q for p, q in zip(x, y)) / (math.hypot(*x) * math.hypot(*y))


def analogy_cosine(embeddings, a, b, c, k):
    va, vb, vc = (embeddings[w] / math.hypot(*embeddings[w]) for w in (a, b, c))
    query = vb - va + vc
    found = [
        (cosine(vector, query), word)
        for word, vector in enumerate(embeddings)
        if word not in (a, b, c)
    ]
    found.sort(reverse=True)
    return np.array([word for _, word in found[:k]]), np.array([value for value, _ in found[:k]])


# ==== without_the_words ====
"""The three words are left out beforehand."""

import numpy as np


def analogy_cosine(embeddings, a, b, c, k):
    e = embeddings / np.sqrt(np.einsum("vd,vd->v", embeddings, embeddings))[:, None]
    question = np.array([-1, 1, 1]) @ e[[a, b, c]]
    question /= np.sqrt(question @ question)
    rest = np.array([word for word in range(len(e)) if word not in {a, b, c}])
    similar = e[rest] @ question
    order = similar.argsort()[::-1][:k]
    return rest[order], similar[order]


# ==== partition ====
"""Three sums of inner products, and a partition before the sort."""

import numpy as np


def analogy_cosine(embeddings, a, b, c, k):
    norms = np.linalg.norm(embeddings, axis=1)
    gram = embeddings @ embeddings.T / np.outer(norms, norms)
    length = np.sqrt(3 - 2 * gram[a, b] + 2 * gram[b, c] - 2 * gram[a, c])
    cosines = (gram[b] - gram[a] + gram[c]) / length
    masked = np.where(np.isin(np.arange(len(norms)), [a, b, c]), -9, cosines)
    top = np.argpartition(masked, -k)[-k:]
    top = top[np.argsort(masked[top])][::-1]
    return top, cosines[top]
