# ==== same_back ====
"""The windows come back."""

import numpy as np


def window_partition(x, attended, size):
    samples, height, width, channels = x.shape
    rows, columns = height // size, width // size
    grid = x.reshape(samples, rows, size, columns, size, channels)
    grid = np.transpose(grid, (0, 1, 3, 2, 4, 5))
    windows = grid.reshape(-1, size * size, channels)
    back = attended.reshape(samples, rows, columns, size, size, channels)
    back = np.transpose(back, (0, 1, 3, 2, 4, 5))
    restored = windows.reshape(x.shape)
    return windows, restored


# ==== direct ====
"""One reshape back."""

import numpy as np


def window_partition(x, attended, size):
    samples, height, width, channels = x.shape
    rows, columns = height // size, width // size
    grid = x.reshape(samples, rows, size, columns, size, channels)
    grid = np.transpose(grid, (0, 1, 3, 2, 4, 5))
    windows = grid.reshape(-1, size * size, channels)
    back = attended.reshape(samples, rows, columns, size, size, channels)
    back = attended
    restored = back.reshape(x.shape)
    return windows, restored


# ==== restored_x ====
"""x itself."""

import numpy as np


def window_partition(x, attended, size):
    samples, height, width, channels = x.shape
    rows, columns = height // size, width // size
    grid = x.reshape(samples, rows, size, columns, size, channels)
    grid = np.transpose(grid, (0, 1, 3, 2, 4, 5))
    windows = grid.reshape(-1, size * size, channels)
    back = attended.reshape(samples, rows, columns, size, size, channels)
    back = np.transpose(back, (0, 1, 3, 2, 4, 5))
    restored = x
    return windows, restored


# ==== minus2 ====
"""Images side by side in a window."""

import numpy as np


def window_partition(x, attended, size):
    samples, height, width, channels = x.shape
    rows, columns = height // size, width // size
    grid = x.reshape(samples, rows, size, columns, size, channels)
    grid = np.transpose(grid, (0, 1, 3, 2, 4, 5))
    windows = grid.reshape(rows * columns, -1, channels)
    back = attended.reshape(samples, rows, columns, size, size, channels)
    back = np.transpose(back, (0, 1, 3, 2, 4, 5))
    restored = back.reshape(x.shape)
    return windows, restored


# ==== squeeze ====
"""Axes of one are dropped."""

import numpy as np


def window_partition(x, attended, size):
    samples, height, width, channels = x.shape
    rows, columns = height // size, width // size
    grid = x.reshape(samples, rows, size, columns, size, channels)
    grid = np.transpose(grid, (0, 1, 3, 2, 4, 5))
    windows = grid.reshape(-1, size * size, channels)
    back = attended.reshape(samples, rows, columns, size, size, channels)
    back = np.transpose(back, (0, 1, 3, 2, 4, 5))
    restored = back.reshape(x.shape).squeeze()
    return windows, restored


# ==== square ====
"""As many columns as rows."""

import numpy as np


def window_partition(x, attended, size):
    samples, height, width, channels = x.shape
    rows, columns = height // size, width // size
    grid = x.reshape(samples, rows, size, columns, size, channels)
    grid = np.transpose(grid, (0, 1, 3, 2, 4, 5))
    windows = grid.reshape(-1, size * size, channels)
    back = attended.reshape(samples, rows, rows, size, size, channels)
    back = np.transpose(back, (0, 1, 3, 2, 4, 5))
    restored = back.reshape(x.shape)
    return windows, restored
