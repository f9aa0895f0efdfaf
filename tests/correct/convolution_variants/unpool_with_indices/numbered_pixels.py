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
