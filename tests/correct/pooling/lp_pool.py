# ==== float32 ====
"""In single precision."""

import numpy as np


def lp_pool(x, size, stride, p):
    powers = np.abs(x.astype(np.float32)) ** np.float32(p)
    rows = range(0, x.shape[1] - size + 1, stride)
    columns = range(0, x.shape[2] - size + 1, stride)
    means = [
        [powers[:, r : r + size, c : c + size].mean(axis=(1, 2)) for c in columns] for r in rows
    ]
    return np.array(means).transpose(2, 0, 1, 3) ** np.float32(1 / p)


# ==== largest_taken_out ====
"""The largest absolute value taken out of the root, so that no power overflows."""

import numpy as np


def lp_pool(x, size, stride, p):
    windows = np.lib.stride_tricks.sliding_window_view(np.abs(x), (size, size), axis=(1, 2))
    windows = windows[:, ::stride, ::stride]
    largest = windows.max(axis=(-2, -1), keepdims=True)
    ratios = windows / np.where(largest == 0, 1, largest)
    mean = np.mean(ratios**p, axis=(-2, -1))
    return largest[..., 0, 0] * mean ** (1 / p)


# ==== log_sum_exp ====
"""Sums of powers in the domain of logarithms."""

import numpy as np


def lp_pool(x, size, stride, p):
    windows = np.lib.stride_tricks.sliding_window_view(x, (size, size), axis=(1, 2))
    windows = windows[:, ::stride, ::stride]
    logs = p * np.log(np.abs(windows))
    total = np.logaddexp.reduce(logs.reshape(*logs.shape[:4], -1), axis=-1)
    return np.exp((total - 2 * np.log(size)) / p)


# ==== loops ====
"""Window by window, value by value."""

import numpy as np


def lp_pool(x, size, stride, p):
    batch, height, width, channels = x.shape
    rows = range(0, height - size + 1, stride)
    columns = range(0, width - size + 1, stride)
    y = np.zeros((batch, len(rows), len(columns), channels))
    for n, i, j, c in np.ndindex(y.shape):
        total = 0.0
        for row in range(rows[i], rows[i] + size):
            for column in range(columns[j], columns[j] + size):
                total += abs(x[n, row, column, c]) ** p
        y[n, i, j, c] = (total / size**2) ** (1 / p)
    return y


# ==== norm ====
"""The p-norm of each window laid out in a row, divided by the p-th root of n."""

import numpy as np


def lp_pool(x, size, stride, p):
    windows = np.lib.stride_tricks.sliding_window_view(x, (size, size), axis=(1, 2))
    windows = windows[:, ::stride, ::stride]
    rows = windows.reshape(*windows.shape[:4], size * size)
    return np.linalg.norm(rows, ord=p, axis=-1) / (size * size) ** (1 / p)


# ==== powers_first ====
"""Powers of the whole image first, then sums over the places within a window."""

import numpy as np


def lp_pool(x, size, stride, p):
    powers = np.power(np.abs(x), p)
    out_height = (x.shape[1] - size) // stride + 1
    out_width = (x.shape[2] - size) // stride + 1
    total = 0
    for a in range(size):
        for b in range(size):
            rows = slice(a, a + stride * (out_height - 1) + 1, stride)
            columns = slice(b, b + stride * (out_width - 1) + 1, stride)
            total = total + powers[:, rows, columns]
    return np.power(total / size**2, 1 / p)
