"""In single precision."""

import numpy as np


def hidden_deltas(xs, ys, W, U, V):
    xs, ys, W, U, V = (array.astype(np.float32) for array in (xs, ys, W, U, V))
    h = np.zeros((len(xs), len(U)), dtype=np.float32)
    errors = []
    for t in range(xs.shape[1]):
        h = xs[:, t] @ W.T + h @ U.T
        errors.append((h @ V.T - ys[:, t]) @ V)
    for t in range(len(errors) - 2, -1, -1):
        errors[t] += errors[t + 1] @ U
    return np.stack(errors, axis=1)
