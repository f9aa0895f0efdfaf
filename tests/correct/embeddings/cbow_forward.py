# ==== matrix ====
"""One matrix of who is around whom, and no loop."""

import numpy as np


def cbow_forward(words, window, embeddings, kernel):
    n = len(words)
    apart = np.abs(np.subtract.outer(np.arange(n), np.arange(n)))
    around = ((apart >= 1) & (apart <= window)).astype(float)
    hidden = around @ embeddings[words] / around.sum(axis=1, keepdims=True)
    scores = hidden @ kernel
    logits = scores - scores.max(axis=1, keepdims=True)
    log_p = logits - np.log(np.exp(logits).sum(axis=1, keepdims=True))
    return np.exp(log_p), -log_p[np.arange(n), words].mean()


# ==== lists ====
"""The words around are collected one by one."""

import math

import numpy as np


def cbow_forward(words, window, embeddings, kernel):
    rows, loss = [], 0.0
    for i in range(len(words)):
        context = []
        for j in range(i - window, i + window + 1):
            if j != i and 0 <= j < len(words):
                context.append(words[j])
        hidden = sum(embeddings[w] for w in context) / len(context)
        e = [math.exp(float(np.dot(hidden, kernel[:, w]))) for w in range(kernel.shape[1])]
        rows.append([value / sum(e) for value in e])
        loss -= math.log(rows[-1][words[i]]) / len(words)
    return np.array(rows), loss


# ==== bag_of_words ====
"""Counts of the words around, multiplied by both weights."""

import numpy as np


def cbow_forward(words, window, embeddings, kernel):
    counts = np.zeros((len(words), len(embeddings)))
    for i in range(len(words)):
        for j in range(max(0, i - window), min(len(words), i + window + 1)):
            counts[i, words[j]] += i != j
    scores = (counts / counts.sum(1)[:, None]) @ embeddings @ kernel
    p = np.exp(scores) / np.exp(scores).sum(1)[:, None]
    one_hot = np.eye(len(embeddings))[words]
    return p, -np.average(np.log((p * one_hot).sum(axis=1)))
