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


# ==== whole_window ====
"""The shift is a whole window, so the borders end up where they were."""

import numpy as np


def shifted_window(x, attended, size):
    _, height, width, _ = x.shape
    shift = size
    shifted = np.roll(x, (-shift, -shift), axis=(1, 2))
    region = np.zeros((height, width), dtype=int)
    region[-shift:] += 1
    region[:, -shift:] += 2
    grid = region.reshape(height // size, size, width // size, size)
    windows = grid.swapaxes(1, 2).reshape(-1, size * size)
    mask = windows[:, :, None] == windows[:, None, :]
    restored = np.roll(attended, (shift, shift), axis=(1, 2))
    return shifted, mask, restored


# ==== rounded_up_shift ====
"""Half of an odd size is rounded up."""

import numpy as np


def shifted_window(x, attended, size):
    _, height, width, _ = x.shape
    shift = (size + 1) // 2
    shifted = np.roll(x, (-shift, -shift), axis=(1, 2))
    region = np.zeros((height, width), dtype=int)
    region[-shift:] += 1
    region[:, -shift:] += 2
    grid = region.reshape(height // size, size, width // size, size)
    windows = grid.swapaxes(1, 2).reshape(-1, size * size)
    mask = windows[:, :, None] == windows[:, None, :]
    restored = np.roll(attended, (shift, shift), axis=(1, 2))
    return shifted, mask, restored


# ==== shifted_down_and_right ====
"""The feature map is rolled in the direction in which the borders move, down and to the
right, and back the other way.
"""

import numpy as np


def shifted_window(x, attended, size):
    _, height, width, _ = x.shape
    shift = size // 2
    shifted = np.roll(x, (shift, shift), axis=(1, 2))
    region = np.zeros((height, width), dtype=int)
    region[-shift:] += 1
    region[:, -shift:] += 2
    grid = region.reshape(height // size, size, width // size, size)
    windows = grid.swapaxes(1, 2).reshape(-1, size * size)
    mask = windows[:, :, None] == windows[:, None, :]
    restored = np.roll(attended, (-shift, -shift), axis=(1, 2))
    return shifted, mask, restored


# ==== only_rows_rolled ====
"""One axis is given with a shift for the rows, and the columns stay."""

import numpy as np


def shifted_window(x, attended, size):
    _, height, width, _ = x.shape
    shift = size // 2
    shifted = np.roll(x, -shift, axis=1)
    region = np.zeros((height, width), dtype=int)
    region[-shift:] += 1
    region[:, -shift:] += 2
    grid = region.reshape(height // size, size, width // size, size)
    windows = grid.swapaxes(1, 2).reshape(-1, size * size)
    mask = windows[:, :, None] == windows[:, None, :]
    restored = np.roll(attended, shift, axis=1)
    return shifted, mask, restored


# ==== axes_of_nchw ====
"""The axes 2 and 3 are rolled, as the learner is used to channels first."""

import numpy as np


def shifted_window(x, attended, size):
    _, height, width, _ = x.shape
    shift = size // 2
    shifted = np.roll(x, (-shift, -shift), axis=(2, 3))
    region = np.zeros((height, width), dtype=int)
    region[-shift:] += 1
    region[:, -shift:] += 2
    grid = region.reshape(height // size, size, width // size, size)
    windows = grid.swapaxes(1, 2).reshape(-1, size * size)
    mask = windows[:, :, None] == windows[:, None, :]
    restored = np.roll(attended, (shift, shift), axis=(2, 3))
    return shifted, mask, restored


# ==== region_at_the_top ====
"""The numbers are written at the upper and left edge, where the rows and columns were
before the move.
"""

import numpy as np


def shifted_window(x, attended, size):
    _, height, width, _ = x.shape
    shift = size // 2
    shifted = np.roll(x, (-shift, -shift), axis=(1, 2))
    region = np.zeros((height, width), dtype=int)
    region[:shift] += 1
    region[:, :shift] += 2
    grid = region.reshape(height // size, size, width // size, size)
    windows = grid.swapaxes(1, 2).reshape(-1, size * size)
    mask = windows[:, :, None] == windows[:, None, :]
    restored = np.roll(attended, (shift, shift), axis=(1, 2))
    return shifted, mask, restored


# ==== corner_overwritten ====
"""The number 2 is assigned and not added, so that the corner, where both moved, is 2
like the columns above.
"""

import numpy as np


def shifted_window(x, attended, size):
    _, height, width, _ = x.shape
    shift = size // 2
    shifted = np.roll(x, (-shift, -shift), axis=(1, 2))
    region = np.zeros((height, width), dtype=int)
    region[-shift:] = 1
    region[:, -shift:] = 2
    grid = region.reshape(height // size, size, width // size, size)
    windows = grid.swapaxes(1, 2).reshape(-1, size * size)
    mask = windows[:, :, None] == windows[:, None, :]
    restored = np.roll(attended, (shift, shift), axis=(1, 2))
    return shifted, mask, restored


# ==== forbidden_for_allowed ====
"""The mask is true where attention is to be forbidden."""

import numpy as np


def shifted_window(x, attended, size):
    _, height, width, _ = x.shape
    shift = size // 2
    shifted = np.roll(x, (-shift, -shift), axis=(1, 2))
    region = np.zeros((height, width), dtype=int)
    region[-shift:] += 1
    region[:, -shift:] += 2
    grid = region.reshape(height // size, size, width // size, size)
    windows = grid.swapaxes(1, 2).reshape(-1, size * size)
    mask = windows[:, :, None] != windows[:, None, :]
    restored = np.roll(attended, (shift, shift), axis=(1, 2))
    return shifted, mask, restored


# ==== restored_by_the_same_move ====
"""attended is rolled once more in the same direction, as the learner believes that two
half moves make a whole.
"""

import numpy as np


def shifted_window(x, attended, size):
    _, height, width, _ = x.shape
    shift = size // 2
    shifted = np.roll(x, (-shift, -shift), axis=(1, 2))
    region = np.zeros((height, width), dtype=int)
    region[-shift:] += 1
    region[:, -shift:] += 2
    grid = region.reshape(height // size, size, width // size, size)
    windows = grid.swapaxes(1, 2).reshape(-1, size * size)
    mask = windows[:, :, None] == windows[:, None, :]
    restored = np.roll(attended, (-shift, -shift), axis=(1, 2))
    return shifted, mask, restored


# ==== zeros_see_everything ====
"""Only tokens that were moved are kept apart; the learner lets those of region 0 attend
to all others.
"""

import numpy as np


def shifted_window(x, attended, size):
    _, height, width, _ = x.shape
    shift = size // 2
    shifted = np.roll(x, (-shift, -shift), axis=(1, 2))
    region = np.zeros((height, width), dtype=int)
    region[-shift:] += 1
    region[:, -shift:] += 2
    grid = region.reshape(height // size, size, width // size, size)
    windows = grid.swapaxes(1, 2).reshape(-1, size * size)
    mask = (windows[:, :, None] == windows[:, None, :]) | (windows[:, :, None] == 0)
    restored = np.roll(attended, (shift, shift), axis=(1, 2))
    return shifted, mask, restored
