"""One window after the other with argmax and unravel_index."""

import numpy as np


def unpool_with_indices(x, size):
    h, w = x.shape
    indices = []
    for top in range(0, h, size):
        for left in range(0, w, size):
            window = x[top : top + size, left : left + size]
            row, column = np.unravel_index(window.argmax(), window.shape)
            indices.append(int((top + row) * w + left + column))
    flat = x.ravel()
    unpooled = [value if k in set(indices) else 0.0 for k, value in enumerate(flat)]
    indices = np.array(indices).reshape(h // size, w // size)
    return flat[indices], indices, np.array(unpooled).reshape(h, w)
