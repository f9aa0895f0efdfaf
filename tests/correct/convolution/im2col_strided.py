# ==== patch_by_patch ====
"""Patch by patch: each is cut out and laid flat, and each filter meets it alone."""

import numpy as np


def im2col_strided(x, kernel, stride, padding):
    batch, _, height, width = x.shape
    filters, _, kernel_height, kernel_width = kernel.shape
    padded = np.pad(x, [(0, 0), (0, 0), (padding, padding), (padding, padding)])
    tops = range(0, height + 2 * padding - kernel_height + 1, stride)
    lefts = range(0, width + 2 * padding - kernel_width + 1, stride)
    columns = []
    y = np.empty((batch, filters, len(tops), len(lefts)))
    for n in range(batch):
        for row, top in enumerate(tops):
            for col, left in enumerate(lefts):
                patch = padded[n, :, top : top + kernel_height, left : left + kernel_width]
                columns.append(patch.ravel())
                for f in range(filters):
                    y[n, f, row, col] = np.sum(patch * kernel[f])
    return np.array(columns), y


# ==== window_view ====
"""A view of all windows, and the product as an einsum."""

import numpy as np


def im2col_strided(x, kernel, stride, padding):
    padded = np.pad(x, [(0, 0), (0, 0), (padding, padding), (padding, padding)])
    windows = np.lib.stride_tricks.sliding_window_view(padded, kernel.shape[2:], axis=(2, 3))
    windows = windows[:, :, ::stride, ::stride]
    columns = windows.transpose(0, 2, 3, 1, 4, 5).reshape(-1, kernel[0].size)
    return columns, np.einsum("nchwij,fcij->nfhw", windows, kernel)


# ==== index_arrays ====
"""Arrays of channel, row and column numbers, as the notes of CS231n have it."""

import numpy as np


def im2col_strided(x, kernel, stride, padding):
    n, c, h, w = x.shape
    f, _, kh, kw = kernel.shape
    out_h = (h + 2 * padding - kh) // stride + 1
    out_w = (w + 2 * padding - kw) // stride + 1
    padded = np.zeros((n, c, h + 2 * padding, w + 2 * padding))
    padded[:, :, padding : padding + h, padding : padding + w] = x
    k = np.repeat(np.arange(c), kh * kw)[:, None]
    i = np.tile(np.repeat(np.arange(kh), kw), c)[:, None]
    j = np.tile(np.arange(kw), kh * c)[:, None]
    rows = i + stride * np.repeat(np.arange(out_h), out_w)
    cols = j + stride * np.tile(np.arange(out_w), out_h)
    cut = padded[:, k, rows, cols]
    y = (kernel.reshape(f, -1) @ cut).reshape(n, f, out_h, out_w)
    return cut.transpose(0, 2, 1).reshape(n * out_h * out_w, -1), y
