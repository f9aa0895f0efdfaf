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


# ==== no_exchange ====
"""The array is reshaped only, and windows consist of pieces of rows."""

import numpy as np


def window_partition(x, attended, size):
    samples, height, width, channels = x.shape
    rows, columns = height // size, width // size
    grid = x.reshape(samples, rows, size, columns, size, channels)
    grid = grid
    windows = grid.reshape(-1, size * size, channels)
    back = attended.reshape(samples, rows, columns, size, size, channels)
    back = back
    restored = back.reshape(x.shape)
    return windows, restored


# ==== windows_down_first ====
"""Windows are taken column by column, there and back."""

import numpy as np


def window_partition(x, attended, size):
    samples, height, width, channels = x.shape
    rows, columns = height // size, width // size
    grid = x.reshape(samples, rows, size, columns, size, channels)
    grid = grid.transpose(0, 3, 1, 2, 4, 5)
    windows = grid.reshape(-1, size * size, channels)
    back = attended.reshape(samples, columns, rows, size, size, channels)
    back = back.transpose(0, 2, 3, 1, 4, 5)
    restored = back.reshape(x.shape)
    return windows, restored


# ==== tokens_down_first ====
"""Inside a window the tokens come column by column, there and back."""

import numpy as np


def window_partition(x, attended, size):
    samples, height, width, channels = x.shape
    rows, columns = height // size, width // size
    grid = x.reshape(samples, rows, size, columns, size, channels)
    grid = grid.transpose(0, 1, 3, 4, 2, 5)
    windows = grid.reshape(-1, size * size, channels)
    back = attended.reshape(samples, rows, columns, size, size, channels)
    back = back.transpose(0, 1, 4, 2, 3, 5)
    restored = back.reshape(x.shape)
    return windows, restored


# ==== images_fastest ====
"""The samples are moved behind the windows, so that the same window of all images
stands together.
"""

import numpy as np


def window_partition(x, attended, size):
    samples, height, width, channels = x.shape
    rows, columns = height // size, width // size
    grid = x.reshape(samples, rows, size, columns, size, channels)
    grid = grid.transpose(1, 3, 0, 2, 4, 5)
    windows = grid.reshape(-1, size * size, channels)
    back = attended.reshape(rows, columns, samples, size, size, channels)
    back = back.transpose(2, 0, 3, 1, 4, 5)
    restored = back.reshape(x.shape)
    return windows, restored


# ==== dilated_windows ====
"""Every rows-th pixel makes a window: the axes are split as (size, rows)."""

import numpy as np


def window_partition(x, attended, size):
    samples, height, width, channels = x.shape
    rows, columns = height // size, width // size
    grid = x.reshape(samples, size, rows, size, columns, channels)
    grid = grid.transpose(0, 2, 4, 1, 3, 5)
    windows = grid.reshape(-1, size * size, channels)
    back = attended.reshape(samples, rows, columns, size, size, channels)
    back = back.transpose(0, 1, 3, 2, 4, 5)
    restored = back.reshape(x.shape)
    return windows, restored


# ==== windows_per_image ====
"""The windows keep an axis for the images, as the learner does for patches."""

import numpy as np


def window_partition(x, attended, size):
    samples, height, width, channels = x.shape
    rows, columns = height // size, width // size
    grid = x.reshape(samples, rows, size, columns, size, channels)
    grid = grid.transpose(0, 1, 3, 2, 4, 5)
    windows = grid.reshape(samples, rows * columns, size * size, channels)
    back = attended.reshape(samples, rows, columns, size, size, channels)
    back = back.transpose(0, 1, 3, 2, 4, 5)
    restored = back.reshape(x.shape)
    return windows, restored


# ==== window_stays_square ====
"""The tokens of a window are left as size by size, without being put in one row."""

import numpy as np


def window_partition(x, attended, size):
    samples, height, width, channels = x.shape
    rows, columns = height // size, width // size
    grid = x.reshape(samples, rows, size, columns, size, channels)
    grid = grid.transpose(0, 1, 3, 2, 4, 5)
    windows = grid.reshape(-1, size, size, channels)
    back = attended.reshape(samples, rows, columns, size, size, channels)
    back = back.transpose(0, 1, 3, 2, 4, 5)
    restored = back.reshape(x.shape)
    return windows, restored


# ==== back_like_there ====
"""For the way back the learner repeats the split of the way there."""

import numpy as np


def window_partition(x, attended, size):
    samples, height, width, channels = x.shape
    rows, columns = height // size, width // size
    grid = x.reshape(samples, rows, size, columns, size, channels)
    grid = grid.transpose(0, 1, 3, 2, 4, 5)
    windows = grid.reshape(-1, size * size, channels)
    back = attended.reshape(samples, rows, size, columns, size, channels)
    back = back.transpose(0, 1, 3, 2, 4, 5)
    restored = back.reshape(x.shape)
    return windows, restored


# ==== wrong_way_back ====
"""The axes are moved back with an order that is not the inverse of the one before."""

import numpy as np


def window_partition(x, attended, size):
    samples, height, width, channels = x.shape
    rows, columns = height // size, width // size
    grid = x.reshape(samples, rows, size, columns, size, channels)
    grid = grid.transpose(0, 1, 3, 2, 4, 5)
    windows = grid.reshape(-1, size * size, channels)
    back = attended.reshape(samples, rows, columns, size, size, channels)
    back = back.transpose(0, 3, 1, 4, 2, 5)
    restored = back.reshape(x.shape)
    return windows, restored


# ==== square_maps ====
"""rows stands for both directions on the way back; it works for square feature maps."""

import numpy as np


def window_partition(x, attended, size):
    samples, height, width, channels = x.shape
    rows, columns = height // size, width // size
    grid = x.reshape(samples, rows, size, columns, size, channels)
    grid = grid.transpose(0, 1, 3, 2, 4, 5)
    windows = grid.reshape(-1, size * size, channels)
    back = attended.reshape(samples, columns, rows, size, size, channels)
    back = back.transpose(0, 1, 3, 2, 4, 5)
    restored = back.reshape(x.shape)
    return windows, restored
