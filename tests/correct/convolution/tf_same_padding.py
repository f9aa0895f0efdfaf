# ==== by_filter_place ====
"""Strided slices of the padded image, one for each place in the filter."""

import math

import numpy as np


def same_padding(size, kernel_size, stride):
    out = math.ceil(size / stride)
    total = max(0, kernel_size + stride * (out - 1) - size)
    after = math.ceil(total / 2)
    return out, total - after, after


def conv2d_same(x, kernel, stride):
    high, *rows = same_padding(x.shape[1], kernel.shape[0], stride)
    wide, *columns = same_padding(x.shape[2], kernel.shape[1], stride)
    padded = np.pad(x, [(0, 0), rows, columns, (0, 0)])
    y = 0
    for a in range(kernel.shape[0]):
        for b in range(kernel.shape[1]):
            read = padded[:, a::stride, b::stride][:, :high, :wide]
            y = y + np.tensordot(read, kernel[a, b], axes=1)
    return y, rows + columns


# ==== float32 ====
"""In single precision."""

import numpy as np


def same_padding(size, kernel_size, stride):
    out = (size - 1) // stride + 1
    total = max((out - 1) * stride + kernel_size - size, 0)
    return out, total // 2, (total + 1) // 2


def conv2d_same(x, kernel, stride):
    x, kernel = x.astype(np.float32), kernel.astype(np.float32)
    k_h, k_w, _, filters = kernel.shape
    out_height, top, bottom = same_padding(x.shape[1], k_h, stride)
    out_width, left, right = same_padding(x.shape[2], k_w, stride)
    padded = np.pad(x, [(0, 0), (top, bottom), (left, right), (0, 0)])
    y = np.empty((len(x), out_height, out_width, filters), dtype=np.float32)
    for i, j in np.ndindex(out_height, out_width):
        a, b = i * stride, j * stride
        patches = padded[:, a : a + k_h, b : b + k_w].reshape(len(x), -1)
        y[:, i, j] = patches @ kernel.reshape(-1, filters)
    return y, [top, bottom, left, right]


# ==== loops ====
"""No zeros are added; what lies outside is skipped."""

import numpy as np


def same_padding(size, kernel_size, stride):
    out, rest = divmod(size, stride)
    if rest:
        out += 1
    total = kernel_size - (rest or stride)
    if total < 0:
        total = 0
    return out, total // 2, total - total // 2


def conv2d_same(x, kernel, stride):
    (high, top, bottom), (wide, left, right) = (
        same_padding(x.shape[axis + 1], kernel.shape[axis], stride) for axis in (0, 1)
    )
    y = np.zeros((len(x), high, wide, kernel.shape[3]))
    for i, j, a, b in np.ndindex(high, wide, *kernel.shape[:2]):
        row, column = i * stride + a - top, j * stride + b - left
        if 0 <= row < x.shape[1] and 0 <= column < x.shape[2]:
            y[:, i, j] += x[:, row, column] @ kernel[a, b]
    return y, np.array([top, bottom, left, right])


# ==== searched ====
"""The smallest number of zeros is found by trying."""

import numpy as np


def same_padding(size, kernel_size, stride):
    out = len(range(0, size, stride))
    total = 0
    while (size + total - kernel_size) // stride + 1 < out:
        total += 1
    before = total // 2
    return out, before, total - before


def conv2d_same(x, kernel, stride):
    out_height, top, bottom = same_padding(x.shape[1], kernel.shape[0], stride)
    out_width, left, right = same_padding(x.shape[2], kernel.shape[1], stride)
    padded = np.pad(x, [(0, 0), (top, bottom), (left, right), (0, 0)])
    patches = np.lib.stride_tricks.sliding_window_view(padded, kernel.shape[:2], axis=(1, 2))
    patches = patches[:, ::stride, ::stride][:, :out_height, :out_width]
    y = np.einsum("nijcab,abcf->nijf", patches, kernel)
    return y, (top, bottom, left, right)
