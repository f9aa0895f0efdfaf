# ==== textbook ====
"""As the textbook has it, with an image that is larger by a stride."""

import numpy as np


def col2im(d_columns, shape, kernel_height, kernel_width, stride, padding):
    n, c, h, w = shape
    out_h = (h + 2 * padding - kernel_height) // stride + 1
    out_w = (w + 2 * padding - kernel_width) // stride + 1
    col = d_columns.reshape(n, out_h, out_w, c, kernel_height, kernel_width)
    col = col.transpose(0, 3, 4, 5, 1, 2)
    img = np.zeros((n, c, h + 2 * padding + stride - 1, w + 2 * padding + stride - 1))
    for y in range(kernel_height):
        y_max = y + stride * out_h
        for x in range(kernel_width):
            x_max = x + stride * out_w
            img[:, :, y:y_max:stride, x:x_max:stride] += col[:, :, y, x]
    return img[:, :, padding : h + padding, padding : w + padding]


# ==== patch_by_patch ====
"""Row by row of the matrix, each added to the image as the patch it was."""

import numpy as np


def col2im(d_columns, shape, kernel_height, kernel_width, stride, padding):
    batch, channels, height, width = shape
    padded = np.zeros((batch, channels, height + 2 * padding, width + 2 * padding))
    rows = iter(d_columns)
    for n in range(batch):
        for top in range(0, padded.shape[2] - kernel_height + 1, stride):
            for left in range(0, padded.shape[3] - kernel_width + 1, stride):
                patch = next(rows).reshape(channels, kernel_height, kernel_width)
                padded[n, :, top : top + kernel_height, left : left + kernel_width] += patch
    return padded[:, :, padding : padding + height, padding : padding + width]


# ==== add_at ====
"""Numbers of pixels are laid out as im2col lays out pixels; what has one number is added up."""

import numpy as np


def col2im(d_columns, shape, kernel_height, kernel_width, stride, padding):
    batch, channels, height, width = shape
    padded = np.zeros((batch, channels, height + 2 * padding, width + 2 * padding))
    numbers = np.arange(padded.size).reshape(padded.shape)
    windows = np.lib.stride_tricks.sliding_window_view(
        numbers, (kernel_height, kernel_width), axis=(2, 3)
    )[:, :, ::stride, ::stride]
    where = windows.transpose(0, 2, 3, 1, 4, 5).ravel()
    sums = np.bincount(where, weights=d_columns.ravel(), minlength=padded.size)
    dx = sums.reshape(padded.shape)
    return dx[:, :, padding : padding + height, padding : padding + width]
