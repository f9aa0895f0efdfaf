# ==== all_windows ====
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


# ==== float32 ====
"""In single precision."""

import numpy as np


def max_pool(x, dy, size, stride):
    x, dy = x.astype(np.float32), dy.astype(np.float32)
    y, dx = np.zeros_like(dy), np.zeros_like(x)
    for n, i, j, c in np.ndindex(dy.shape):
        top, left = i * stride, j * stride
        window = x[n, top : top + size, left : left + size, c]
        y[n, i, j, c] = window.max()
        a, b = np.argwhere(window == window.max())[0]
        dx[n, top + a, left + b, c] += dy[n, i, j, c]
    return y, dx


# ==== forward_then_backward ====
"""Two passes: the forward one keeps the index of each maximum in the image."""

import numpy as np


def forward(x, shape, size, stride):
    y, where = np.empty(shape), {}
    for n, i, j, c in np.ndindex(shape):
        top, left = i * stride, j * stride
        window = x[n, top : top + size, left : left + size, c]
        a, b = np.unravel_index(np.argmax(window), window.shape)
        y[n, i, j, c] = window[a, b]
        where[n, i, j, c] = (n, top + a, left + b, c)
    return y, where


def max_pool(x, dy, size, stride):
    y, where = forward(x, dy.shape, size, stride)
    dx = np.zeros(x.shape)
    for index, pixel in where.items():
        dx[pixel] += dy[index]
    return y, dx


# ==== loops ====
"""Window by window, remembering where the largest value was met first."""

import numpy as np


def max_pool(x, dy, size, stride):
    y, dx = np.zeros_like(dy), np.zeros_like(x)
    for n, i, j, c in np.ndindex(dy.shape):
        best, place = -np.inf, None
        for row in range(i * stride, i * stride + size):
            for column in range(j * stride, j * stride + size):
                if x[n, row, column, c] > best:
                    best, place = x[n, row, column, c], (row, column)
        y[n, i, j, c] = best
        dx[n, place[0], place[1], c] += dy[n, i, j, c]
    return y, dx


# ==== one_hot ====
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


# ==== place_by_place ====
"""Place by place within the windows; what has got its gradient is crossed off."""

import numpy as np


def max_pool(x, dy, size, stride):
    _, out_height, out_width, _ = dy.shape

    def at(array, a, b):
        return array[:, a::stride, b::stride][:, :out_height, :out_width]

    places = [(a, b) for a in range(size) for b in range(size)]
    y = at(x, 0, 0)
    for a, b in places:
        y = np.maximum(y, at(x, a, b))
    dx = np.zeros_like(x)
    waiting = np.ones(dy.shape, dtype=bool)
    for a, b in places:
        chosen = waiting & (at(x, a, b) == y)
        at(dx, a, b)[...] += np.where(chosen, dy, 0)
        waiting &= ~chosen
    return y, dx
