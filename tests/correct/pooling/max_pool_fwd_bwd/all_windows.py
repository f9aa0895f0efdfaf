"""All windows at once, and add.at for the gradients that meet."""

import numpy as np


def max_pool(x, dy, size, stride):
    view = np.lib.stride_tricks.sliding_window_view(x, (size, size), axis=(1, 2))
    view = view[:, ::stride, ::stride]
    flat = view.reshape(*view.shape[:4], size * size)
    y = flat.max(axis=-1)
    below, right = np.divmod(flat.argmax(axis=-1), size)
    n, i, j, c = np.indices(dy.shape)
    dx = np.zeros_like(x)
    np.add.at(dx, (n, i * stride + below, j * stride + right, c), dy)
    return y, dx
