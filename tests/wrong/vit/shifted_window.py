# ==== all_true ====
"""No mask."""

import numpy as np


def shifted_window(x, attended, size):
    _, height, width, _ = x.shape
    shift = size // 2
    shifted = np.roll(x, (-shift, -shift), axis=(1, 2))
    region = np.zeros((height, width), dtype=int)
    region[height - shift :, :] += 1
    region[:, width - shift :] += 2
    grid = region.reshape(height // size, size, width // size, size)
    windows = grid.swapaxes(1, 2).reshape(-1, size * size)
    mask = np.ones((len(windows), size * size, size * size), dtype=bool)
    restored = np.roll(attended, (shift, shift), axis=(1, 2))
    return shifted, mask, restored


# ==== ints ====
"""0 and 1."""

import numpy as np


def shifted_window(x, attended, size):
    _, height, width, _ = x.shape
    shift = size // 2
    shifted = np.roll(x, (-shift, -shift), axis=(1, 2))
    region = np.zeros((height, width), dtype=int)
    region[height - shift :, :] += 1
    region[:, width - shift :] += 2
    grid = region.reshape(height // size, size, width // size, size)
    windows = grid.swapaxes(1, 2).reshape(-1, size * size)
    mask = (windows[:, :, np.newaxis] == windows[:, np.newaxis, :]).astype(int)
    restored = np.roll(attended, (shift, shift), axis=(1, 2))
    return shifted, mask, restored


# ==== additive ====
"""0 and −100, as in the paper's code."""

import numpy as np


def shifted_window(x, attended, size):
    _, height, width, _ = x.shape
    shift = size // 2
    shifted = np.roll(x, (-shift, -shift), axis=(1, 2))
    region = np.zeros((height, width), dtype=int)
    region[height - shift :, :] += 1
    region[:, width - shift :] += 2
    grid = region.reshape(height // size, size, width // size, size)
    windows = grid.swapaxes(1, 2).reshape(-1, size * size)
    mask = np.where(windows[:, :, np.newaxis] == windows[:, np.newaxis, :], 0, -100)
    restored = np.roll(attended, (shift, shift), axis=(1, 2))
    return shifted, mask, restored


# ==== axis01 ====
"""Twice the shift back."""

import numpy as np


def shifted_window(x, attended, size):
    _, height, width, _ = x.shape
    shift = size // 2
    shifted = np.roll(x, (-shift, -shift), axis=(1, 2))
    region = np.zeros((height, width), dtype=int)
    region[height - shift :, :] += 1
    region[:, width - shift :] += 2
    grid = region.reshape(height // size, size, width // size, size)
    windows = grid.swapaxes(1, 2).reshape(-1, size * size)
    mask = windows[:, :, np.newaxis] == windows[:, np.newaxis, :]
    restored = np.roll(attended, 2 * shift, axis=(1, 2))
    return shifted, mask, restored


# ==== ceil_back ====
"""The rest of a window back."""

import numpy as np


def shifted_window(x, attended, size):
    _, height, width, _ = x.shape
    shift = size // 2
    shifted = np.roll(x, (-shift, -shift), axis=(1, 2))
    region = np.zeros((height, width), dtype=int)
    region[height - shift :, :] += 1
    region[:, width - shift :] += 2
    grid = region.reshape(height // size, size, width // size, size)
    windows = grid.swapaxes(1, 2).reshape(-1, size * size)
    mask = windows[:, :, np.newaxis] == windows[:, np.newaxis, :]
    restored = np.roll(attended, (size - shift, size - shift), axis=(1, 2))
    return shifted, mask, restored


# ==== zero_same ====
"""0 may see everything."""

import numpy as np


def shifted_window(x, attended, size):
    _, height, width, _ = x.shape
    shift = size // 2
    shifted = np.roll(x, (-shift, -shift), axis=(1, 2))
    region = np.zeros((height, width), dtype=int)
    region[height - shift :, :] += 1
    region[:, width - shift :] += 2
    grid = region.reshape(height // size, size, width // size, size)
    windows = grid.swapaxes(1, 2).reshape(-1, size * size)
    mask = windows[:, :, np.newaxis] * windows[:, np.newaxis, :] == 0
    restored = np.roll(attended, (shift, shift), axis=(1, 2))
    return shifted, mask, restored
