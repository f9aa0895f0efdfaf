"""Each error as the sum of what every later output sends back, without the recursion."""

import numpy as np


def hidden_deltas(xs, ys, W, U, V):
    batch, steps, _ = xs.shape
    hiddens = np.zeros((batch, steps, len(U)))
    for t in range(steps):
        before = hiddens[:, t - 1] if t else 0 * hiddens[:, 0]
        hiddens[:, t] = xs[:, t] @ W.T + before @ U.T
    errors = hiddens @ V.T - ys
    deltas = np.zeros_like(hiddens)
    for t in range(steps):
        for later in range(t, steps):
            deltas[:, t] += errors[:, later] @ V @ np.linalg.matrix_power(U, later - t)
    return deltas
