"""Block by block, with the largest value met so far."""

import numpy as np


def unpool_with_indices(x, size):
    h, w = x.shape
    pooled = np.zeros((h // size, w // size))
    indices = np.zeros(pooled.shape, dtype=int)
    unpooled = np.zeros((h, w))
    for i, j in np.ndindex(pooled.shape):
        best = None
        for row in range(i * size, (i + 1) * size):
            for column in range(j * size, (j + 1) * size):
                if best is None or x[row, column] > x[best]:
                    best = row, column
        pooled[i, j] = x[best]
        indices[i, j] = best[0] * w + best[1]
        unpooled[best] = x[best]
    return pooled, indices, unpooled
