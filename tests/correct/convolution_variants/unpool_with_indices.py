# ==== argmax_per_window ====
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


# ==== compared ====
"""The maxima, repeated over their blocks, are compared with x; the numbers are read off."""

import numpy as np


def unpool_with_indices(x, size):
    h, w = x.shape
    pooled = x.reshape(h // size, size, w // size, size).max(axis=(1, 3))
    largest = np.kron(pooled, np.ones((size, size))) == x
    numbers = np.where(largest, np.arange(h * w).reshape(h, w), 0)
    indices = numbers.reshape(h // size, size, w // size, size).sum(axis=(1, 3))
    return pooled, indices, np.where(largest, x, 0.0)


# ==== loops ====
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


# ==== numbered_pixels ====
"""The numbers of the pixels are cut into the same blocks and picked with the maxima."""

import numpy as np


def unpool_with_indices(x, size):
    h, w = x.shape

    def cut(array):
        blocks = array.reshape(h // size, size, w // size, size).swapaxes(1, 2)
        return blocks.reshape(h // size, w // size, size * size)

    values, numbers = cut(x), cut(np.arange(h * w))
    best = values.argmax(axis=2)[..., np.newaxis]
    pooled = np.take_along_axis(values, best, axis=2)[..., 0]
    indices = np.take_along_axis(numbers, best, axis=2)[..., 0]
    unpooled = np.zeros(h * w)
    np.put(unpooled, indices, pooled)
    return pooled, indices, unpooled.reshape(h, w)
