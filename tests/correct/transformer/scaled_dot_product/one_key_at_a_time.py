"""Keys read one at a time, sums rescaled when a larger score comes."""

import numpy as np


def attention(q, k, v):
    batch, targets, d_k = q.shape
    largest = np.full((batch, targets, 1), -np.inf)
    total = np.zeros((batch, targets, 1))
    output = np.zeros((batch, targets, v.shape[2]))
    scores = []
    for j in range(k.shape[1]):
        score = np.sum(q * k[:, j : j + 1], axis=2, keepdims=True) / np.sqrt(d_k)
        larger = np.maximum(largest, score)
        rescale, power = np.exp(largest - larger), np.exp(score - larger)
        output = output * rescale + power * v[:, j : j + 1]
        total = total * rescale + power
        largest = larger
        scores.append(score)
    weights = np.exp(np.concatenate(scores, axis=2) - largest) / total
    return output / total, weights
