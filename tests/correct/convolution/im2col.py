# ==== by_place ====
"""Filled place by place within the patch, as the textbook does."""

import numpy as np


def im2col(x, kernel_height, kernel_width, stride, padding):
    n, h, w, c = x.shape
    out_h = (h + 2 * padding - kernel_height) // stride + 1
    out_w = (w + 2 * padding - kernel_width) // stride + 1
    image = np.pad(x, [(0, 0), (padding, padding), (padding, padding), (0, 0)])
    col = np.zeros((n, c, kernel_height, kernel_width, out_h, out_w))
    for a in range(kernel_height):
        for b in range(kernel_width):
            part = image[:, a : a + stride * out_h : stride, b : b + stride * out_w : stride]
            col[:, :, a, b] = part.transpose(0, 3, 1, 2)
    return col.transpose(0, 4, 5, 2, 3, 1).reshape(n * out_h * out_w, -1)


# ==== index_arrays ====
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


# ==== row_by_row ====
"""One row after the other, laid out by loops over the patch."""

import numpy as np


def im2col(x, kernel_height, kernel_width, stride, padding):
    batch, height, width, channels = x.shape
    columns = []
    for n in range(batch):
        for top in range(-padding, height + padding - kernel_height + 1, stride):
            for left in range(-padding, width + padding - kernel_width + 1, stride):
                row = []
                for i in range(top, top + kernel_height):
                    for j in range(left, left + kernel_width):
                        inside = 0 <= i < height and 0 <= j < width
                        row.extend(x[n, i, j] if inside else [0.0] * channels)
                columns.append(row)
    return np.array(columns)


# ==== window_view ====
"""A view of all windows, brought into order by a transpose."""

import numpy as np


def im2col(x, kernel_height, kernel_width, stride, padding):
    padded = np.pad(x, [(0, 0), (padding, padding), (padding, padding), (0, 0)])
    size = (kernel_height, kernel_width)
    windows = np.lib.stride_tricks.sliding_window_view(padded, size, axis=(1, 2))
    windows = windows[:, ::stride, ::stride].transpose(0, 1, 2, 4, 5, 3)
    return windows.reshape(-1, kernel_height * kernel_width * x.shape[-1])
