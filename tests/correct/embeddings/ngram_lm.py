# ==== dictionary ====
"""Counters of pairs, in plain Python."""

import math
from collections import Counter
from itertools import pairwise

import numpy as np


def ngram_lm(sentences, sentence, vocabulary, alpha):
    pairs, firsts = Counter(), Counter()
    for words in sentences:
        marked = [0] + [int(word) for word in words] + [0]
        for pair in pairwise(marked):
            pairs[pair] += 1
            firsts[pair[0]] += 1
    p = [
        [(pairs[i, j] + alpha) / (firsts[i] + alpha * vocabulary) for j in range(vocabulary)]
        for i in range(vocabulary)
    ]
    marked = [0] + [int(word) for word in sentence] + [0]
    logs = [math.log(p[i][j]) for i, j in pairwise(marked)]
    total = math.fsum(logs)
    return np.array(p), total, math.exp(-total / len(logs))


# ==== one_number_a_pair ====
"""Each pair as one number, counted by bincount."""

import numpy as np


def ngram_lm(sentences, sentence, vocabulary, alpha):
    stream = np.concatenate([[0], *[np.append(words, 0) for words in sentences]])
    codes = stream[:-1] * vocabulary + stream[1:]
    counts = np.bincount(codes, minlength=vocabulary**2).reshape(vocabulary, vocabulary)
    smoothed = counts + alpha
    p = smoothed / smoothed.sum(axis=1)[:, None]
    path = np.pad(sentence, (1, 1))
    logs = np.log(p)[path[:-1], path[1:]]
    return p, logs.sum(), np.exp(-logs.mean())


# ==== geometric_mean ====
"""One-hot products for the counts, and the inverse of a geometric mean."""

from itertools import pairwise

import numpy as np


def ngram_lm(sentences, sentence, vocabulary, alpha):
    eye = np.eye(vocabulary)
    counts = np.full((vocabulary, vocabulary), alpha)
    for words in sentences:
        x = eye[[0, *words, 0]]
        counts += x[:-1].T @ x[1:]
    p = counts / counts.sum(axis=1, keepdims=True)
    steps = [0, *sentence, 0]
    chosen = np.array([p[i, j] for i, j in pairwise(steps)])
    n = len(chosen)
    perplexity = np.prod((1 / chosen) ** (1 / n))
    return p, -n * np.log(perplexity), perplexity
