# ==== max_forgotten ====
"""The total is not kept from going negative."""

import numpy as np


def same_padding(size, kernel_size, stride):
    out = -(-size // stride)
    total = (out - 1) * stride + kernel_size - size
    before = total // 2
    after = total - before
    return out, before, after


def conv2d_same(x, kernel, stride):
    kernel_height, kernel_width, _, out_channels = kernel.shape
    out_height, top, bottom = same_padding(x.shape[1], kernel_height, stride)
    out_width, left, right = same_padding(x.shape[2], kernel_width, stride)
    padded = np.pad(x, [(0, 0), (top, bottom), (left, right), (0, 0)])
    y = np.empty((len(x), out_height, out_width, out_channels))
    for i in range(out_height):
        for j in range(out_width):
            rows = slice(i * stride, i * stride + kernel_height)
            cols = slice(j * stride, j * stride + kernel_width)
            y[:, i, j] = np.tensordot(padded[:, rows, cols], kernel, axes=3)
    return y, [top, bottom, left, right]


# ==== extra_before ====
"""The odd zero goes to the front."""

import numpy as np


def same_padding(size, kernel_size, stride):
    out = -(-size // stride)
    total = max((out - 1) * stride + kernel_size - size, 0)
    before = (total + 1) // 2
    after = total - before
    return out, before, after


def conv2d_same(x, kernel, stride):
    kernel_height, kernel_width, _, out_channels = kernel.shape
    out_height, top, bottom = same_padding(x.shape[1], kernel_height, stride)
    out_width, left, right = same_padding(x.shape[2], kernel_width, stride)
    padded = np.pad(x, [(0, 0), (top, bottom), (left, right), (0, 0)])
    y = np.empty((len(x), out_height, out_width, out_channels))
    for i in range(out_height):
        for j in range(out_width):
            rows = slice(i * stride, i * stride + kernel_height)
            cols = slice(j * stride, j * stride + kernel_width)
            y[:, i, j] = np.tensordot(padded[:, rows, cols], kernel, axes=3)
    return y, [top, bottom, left, right]


# ==== kernel_minus_one ====
"""The total is kernel_size − 1, which is right for stride 1 only."""

import numpy as np


def same_padding(size, kernel_size, stride):
    out = -(-size // stride)
    total = kernel_size - 1
    before = total // 2
    after = total - before
    return out, before, after


def conv2d_same(x, kernel, stride):
    kernel_height, kernel_width, _, out_channels = kernel.shape
    out_height, top, bottom = same_padding(x.shape[1], kernel_height, stride)
    out_width, left, right = same_padding(x.shape[2], kernel_width, stride)
    padded = np.pad(x, [(0, 0), (top, bottom), (left, right), (0, 0)])
    y = np.empty((len(x), out_height, out_width, out_channels))
    for i in range(out_height):
        for j in range(out_width):
            rows = slice(i * stride, i * stride + kernel_height)
            cols = slice(j * stride, j * stride + kernel_width)
            y[:, i, j] = np.tensordot(padded[:, rows, cols], kernel, axes=3)
    return y, [top, bottom, left, right]


# ==== rounded_down ====
"""The output is rounded down."""

import numpy as np


def same_padding(size, kernel_size, stride):
    out = size // stride
    total = max((out - 1) * stride + kernel_size - size, 0)
    before = total // 2
    after = total - before
    return out, before, after


def conv2d_same(x, kernel, stride):
    kernel_height, kernel_width, _, out_channels = kernel.shape
    out_height, top, bottom = same_padding(x.shape[1], kernel_height, stride)
    out_width, left, right = same_padding(x.shape[2], kernel_width, stride)
    padded = np.pad(x, [(0, 0), (top, bottom), (left, right), (0, 0)])
    y = np.empty((len(x), out_height, out_width, out_channels))
    for i in range(out_height):
        for j in range(out_width):
            rows = slice(i * stride, i * stride + kernel_height)
            cols = slice(j * stride, j * stride + kernel_width)
            y[:, i, j] = np.tensordot(padded[:, rows, cols], kernel, axes=3)
    return y, [top, bottom, left, right]


# ==== half_on_both_sides ====
"""The half is added on both sides, as PyTorch does."""

import numpy as np


def same_padding(size, kernel_size, stride):
    out = -(-size // stride)
    total = max((out - 1) * stride + kernel_size - size, 0)
    before = total // 2
    after = total // 2
    return out, before, after


def conv2d_same(x, kernel, stride):
    kernel_height, kernel_width, _, out_channels = kernel.shape
    out_height, top, bottom = same_padding(x.shape[1], kernel_height, stride)
    out_width, left, right = same_padding(x.shape[2], kernel_width, stride)
    padded = np.pad(x, [(0, 0), (top, bottom), (left, right), (0, 0)])
    y = np.empty((len(x), out_height, out_width, out_channels))
    for i in range(out_height):
        for j in range(out_width):
            rows = slice(i * stride, i * stride + kernel_height)
            cols = slice(j * stride, j * stride + kernel_width)
            y[:, i, j] = np.tensordot(padded[:, rows, cols], kernel, axes=3)
    return y, [top, bottom, left, right]


# ==== stride_inside ====
"""Positions are counted as out times stride, without the minus one."""

import numpy as np


def same_padding(size, kernel_size, stride):
    out = -(-size // stride)
    total = max(out * stride + kernel_size - size, 0)
    before = total // 2
    after = total - before
    return out, before, after


def conv2d_same(x, kernel, stride):
    kernel_height, kernel_width, _, out_channels = kernel.shape
    out_height, top, bottom = same_padding(x.shape[1], kernel_height, stride)
    out_width, left, right = same_padding(x.shape[2], kernel_width, stride)
    padded = np.pad(x, [(0, 0), (top, bottom), (left, right), (0, 0)])
    y = np.empty((len(x), out_height, out_width, out_channels))
    for i in range(out_height):
        for j in range(out_width):
            rows = slice(i * stride, i * stride + kernel_height)
            cols = slice(j * stride, j * stride + kernel_width)
            y[:, i, j] = np.tensordot(padded[:, rows, cols], kernel, axes=3)
    return y, [top, bottom, left, right]


# ==== floored_plus_one ====
"""The output is written as size // stride + 1, wrong when stride divides size."""

import numpy as np


def same_padding(size, kernel_size, stride):
    out = size // stride + 1
    total = max((out - 1) * stride + kernel_size - size, 0)
    before = total // 2
    after = total - before
    return out, before, after


def conv2d_same(x, kernel, stride):
    kernel_height, kernel_width, _, out_channels = kernel.shape
    out_height, top, bottom = same_padding(x.shape[1], kernel_height, stride)
    out_width, left, right = same_padding(x.shape[2], kernel_width, stride)
    padded = np.pad(x, [(0, 0), (top, bottom), (left, right), (0, 0)])
    y = np.empty((len(x), out_height, out_width, out_channels))
    for i in range(out_height):
        for j in range(out_width):
            rows = slice(i * stride, i * stride + kernel_height)
            cols = slice(j * stride, j * stride + kernel_width)
            y[:, i, j] = np.tensordot(padded[:, rows, cols], kernel, axes=3)
    return y, [top, bottom, left, right]


# ==== rounded_quotient ====
"""The output is the rounded quotient, and a half goes to the even number."""

import numpy as np


def same_padding(size, kernel_size, stride):
    out = round(size / stride)
    total = max((out - 1) * stride + kernel_size - size, 0)
    before = total // 2
    after = total - before
    return out, before, after


def conv2d_same(x, kernel, stride):
    kernel_height, kernel_width, _, out_channels = kernel.shape
    out_height, top, bottom = same_padding(x.shape[1], kernel_height, stride)
    out_width, left, right = same_padding(x.shape[2], kernel_width, stride)
    padded = np.pad(x, [(0, 0), (top, bottom), (left, right), (0, 0)])
    y = np.empty((len(x), out_height, out_width, out_channels))
    for i in range(out_height):
        for j in range(out_width):
            rows = slice(i * stride, i * stride + kernel_height)
            cols = slice(j * stride, j * stride + kernel_width)
            y[:, i, j] = np.tensordot(padded[:, rows, cols], kernel, axes=3)
    return y, [top, bottom, left, right]


# ==== rounded_half ====
"""Python's round is used, whose ties go to the even number."""

import numpy as np


def same_padding(size, kernel_size, stride):
    out = -(-size // stride)
    total = max((out - 1) * stride + kernel_size - size, 0)
    before = round(total / 2)
    after = total - before
    return out, before, after


def conv2d_same(x, kernel, stride):
    kernel_height, kernel_width, _, out_channels = kernel.shape
    out_height, top, bottom = same_padding(x.shape[1], kernel_height, stride)
    out_width, left, right = same_padding(x.shape[2], kernel_width, stride)
    padded = np.pad(x, [(0, 0), (top, bottom), (left, right), (0, 0)])
    y = np.empty((len(x), out_height, out_width, out_channels))
    for i in range(out_height):
        for j in range(out_width):
            rows = slice(i * stride, i * stride + kernel_height)
            cols = slice(j * stride, j * stride + kernel_width)
            y[:, i, j] = np.tensordot(padded[:, rows, cols], kernel, axes=3)
    return y, [top, bottom, left, right]


# ==== made_even ====
"""The total is rounded up to an even number, so that both ends get the same."""

import numpy as np


def same_padding(size, kernel_size, stride):
    out = -(-size // stride)
    total = (max((out - 1) * stride + kernel_size - size, 0) + 1) // 2 * 2
    before = total // 2
    after = total - before
    return out, before, after


def conv2d_same(x, kernel, stride):
    kernel_height, kernel_width, _, out_channels = kernel.shape
    out_height, top, bottom = same_padding(x.shape[1], kernel_height, stride)
    out_width, left, right = same_padding(x.shape[2], kernel_width, stride)
    padded = np.pad(x, [(0, 0), (top, bottom), (left, right), (0, 0)])
    y = np.empty((len(x), out_height, out_width, out_channels))
    for i in range(out_height):
        for j in range(out_width):
            rows = slice(i * stride, i * stride + kernel_height)
            cols = slice(j * stride, j * stride + kernel_width)
            y[:, i, j] = np.tensordot(padded[:, rows, cols], kernel, axes=3)
    return y, [top, bottom, left, right]


# ==== all_after_in_addition ====
"""All zeros are added after, although half of them went before."""

import numpy as np


def same_padding(size, kernel_size, stride):
    out = -(-size // stride)
    total = max((out - 1) * stride + kernel_size - size, 0)
    before = total // 2
    after = total
    return out, before, after


def conv2d_same(x, kernel, stride):
    kernel_height, kernel_width, _, out_channels = kernel.shape
    out_height, top, bottom = same_padding(x.shape[1], kernel_height, stride)
    out_width, left, right = same_padding(x.shape[2], kernel_width, stride)
    padded = np.pad(x, [(0, 0), (top, bottom), (left, right), (0, 0)])
    y = np.empty((len(x), out_height, out_width, out_channels))
    for i in range(out_height):
        for j in range(out_width):
            rows = slice(i * stride, i * stride + kernel_height)
            cols = slice(j * stride, j * stride + kernel_width)
            y[:, i, j] = np.tensordot(padded[:, rows, cols], kernel, axes=3)
    return y, [top, bottom, left, right]
