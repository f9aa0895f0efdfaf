"""A one-hot array over the places of each window, summed with einsum."""

import numpy as np


def max_pool(x, dy, size, stride):
    _, out_height, out_width, _ = dy.shape
    y, dx = np.zeros_like(dy), np.zeros_like(x)
    for i in range(out_height):
        for j in range(out_width):
            window = np.s_[:, i * stride : i * stride + size, j * stride : j * stride + size]
            flat = x[window].transpose(0, 3, 1, 2).reshape(len(x), -1, size * size)
            one_hot = np.eye(size * size)[np.argmax(flat, axis=2)]
            y[:, i, j] = np.einsum("ncp,ncp->nc", one_hot, flat)
            share = one_hot.reshape(*one_hot.shape[:2], size, size)
            dx[window] += np.einsum("ncab,nc->nabc", share, dy[:, i, j])
    return y, dx
