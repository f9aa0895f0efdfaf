"""Explicit sums over the hidden units."""

import numpy as np


def linear_collapse(W1, b1, W2, b2):
    n_h, n_x = W1.shape
    n_y = W2.shape[0]
    W = np.zeros((n_y, n_x))
    b = np.array(b2, dtype=float)
    for k in range(n_y):
        for j in range(n_h):
            b[k] += W2[k, j] * b1[j]
            for i in range(n_x):
                W[k, i] += W2[k, j] * W1[j, i]
    return W, b
