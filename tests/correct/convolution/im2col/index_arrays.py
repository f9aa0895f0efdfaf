"""Arrays of row and column numbers pick out all patches at once."""

import numpy as np


def im2col(x, kernel_height, kernel_width, stride, padding):
    padded = np.pad(x, [(0, 0), (padding, padding), (padding, padding), (0, 0)])
    tops = np.arange(0, padded.shape[1] - kernel_height + 1, stride)
    lefts = np.arange(0, padded.shape[2] - kernel_width + 1, stride)
    rows = tops[:, None] + np.arange(kernel_height)
    columns = lefts[:, None] + np.arange(kernel_width)
    patches = padded[:, rows[:, None, :, None], columns[None, :, None, :]]
    return patches.reshape(len(x) * len(tops) * len(lefts), -1)
