# ==== joined ====
"""Pieces cut off and joined again, regions as pairs of numbers."""

import numpy as np


def shifted_window(x, attended, size):
    shift = size // 2
    shifted = np.concatenate([x[:, shift:], x[:, :shift]], axis=1)
    shifted = np.concatenate([shifted[:, :, shift:], shifted[:, :, :shift]], axis=2)
    height, width = x.shape[1:3]
    masks = []
    for top in range(0, height, size):
        for left in range(0, width, size):
            tokens = [(i, j) for i in range(top, top + size) for j in range(left, left + size)]
            kind = [(i < height - shift, j < width - shift) for i, j in tokens]
            masks.append([[one == other for other in kind] for one in kind])
    restored = np.concatenate([attended[:, -shift:], attended[:, :-shift]], axis=1)
    restored = np.concatenate([restored[:, :, -shift:], restored[:, :, :-shift]], axis=2)
    return shifted, np.array(masks), restored


# ==== nine_regions ====
"""The original's nine regions, by slices."""

import numpy as np


def shifted_window(x, attended, size):
    shift = size // 2
    shifted = np.roll(np.roll(x, -shift, 1), -shift, 2)
    height, width = x.shape[1], x.shape[2]
    region = np.zeros((height, width), dtype=int)
    number = 0
    slices = (slice(0, -size), slice(-size, -shift), slice(-shift, None))
    for rows in slices:
        for columns in slices:
            region[rows, columns] = number
            number += 1
    grid = region.reshape(height // size, size, width // size, size).transpose(0, 2, 1, 3)
    windows = grid.reshape(-1, size * size)
    mask = np.equal(windows[:, None], windows[..., None])
    return shifted, mask, np.roll(np.roll(attended, shift, 1), shift, 2)


# ==== indices ====
"""Places modulo height and width."""

import numpy as np


def shifted_window(x, attended, size):
    shift = int(size / 2)
    height, width = x.shape[1:3]
    rows, columns = np.arange(height), np.arange(width)
    shifted = x[:, (rows + shift) % height][:, :, (columns + shift) % width]
    down = (rows + shift >= height).reshape(-1, size)
    across = (columns + shift >= width).reshape(-1, size)
    equal_down = down[:, :, None] == down[:, None, :]
    equal_across = across[:, :, None] == across[:, None, :]
    both = np.einsum("aij,bkl->abikjl", equal_down, equal_across)
    mask = both.reshape(-1, size * size, size * size).astype(bool)
    restored = attended[:, rows - shift][:, :, columns - shift]
    return shifted, mask, restored
