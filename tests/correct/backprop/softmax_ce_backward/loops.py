"""Element by element: y, minus 1 at the right class, over N."""

import math

import numpy as np


def softmax_ce_backward(logits, labels, t):
    N, K = logits.shape
    d_labels, d_one_hot = np.zeros((N, K)), np.zeros((N, K))
    for n in range(N):
        exps = [math.exp(z - max(logits[n])) for z in logits[n]]
        for k in range(K):
            y = exps[k] / sum(exps)
            d_labels[n, k] = (y - (k == labels[n])) / N
            d_one_hot[n, k] = (y - t[n, k]) / N
    return d_labels, d_one_hot
