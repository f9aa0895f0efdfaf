# ==== bias_only_batch_summed ====
"""The bias gradient is summed over the batch only, as in a dense layer."""

import numpy as np


def conv2d_backward(x, kernel, dy, stride, padding):
    _, height, width, _ = x.shape
    kernel_height, kernel_width, _, _ = kernel.shape
    _, out_height, out_width, _ = dy.shape
    padded = np.pad(x, [(0, 0), (padding, padding), (padding, padding), (0, 0)])

    d_bias = dy.sum(axis=0)
    d_kernel = np.zeros_like(kernel)
    d_padded = np.zeros_like(padded)
    for i in range(out_height):
        for j in range(out_width):
            rows = slice(i * stride, i * stride + kernel_height)
            cols = slice(j * stride, j * stride + kernel_width)
            d_kernel += np.tensordot(padded[:, rows, cols], dy[:, i, j], axes=(0, 0))
            d_padded[:, rows, cols] += np.tensordot(dy[:, i, j], kernel, axes=(1, 3))
    dx = d_padded[:, padding : padding + height, padding : padding + width]
    return dx, d_kernel, d_bias


# ==== averaged_over_batch ====
"""The bias gradient is averaged over the batch although L is already the loss of the
whole batch."""

import numpy as np


def conv2d_backward(x, kernel, dy, stride, padding):
    _, height, width, _ = x.shape
    kernel_height, kernel_width, _, _ = kernel.shape
    _, out_height, out_width, _ = dy.shape
    padded = np.pad(x, [(0, 0), (padding, padding), (padding, padding), (0, 0)])

    d_bias = dy.sum(axis=(0, 1, 2)) / len(dy)
    d_kernel = np.zeros_like(kernel)
    d_padded = np.zeros_like(padded)
    for i in range(out_height):
        for j in range(out_width):
            rows = slice(i * stride, i * stride + kernel_height)
            cols = slice(j * stride, j * stride + kernel_width)
            d_kernel += np.tensordot(padded[:, rows, cols], dy[:, i, j], axes=(0, 0))
            d_padded[:, rows, cols] += np.tensordot(dy[:, i, j], kernel, axes=(1, 3))
    dx = d_padded[:, padding : padding + height, padding : padding + width]
    return dx, d_kernel, d_bias


# ==== negative_slice_without_padding ====
"""The padding is cut off with a negative end, which leaves nothing when padding is
0."""

import numpy as np


def conv2d_backward(x, kernel, dy, stride, padding):
    _, height, width, _ = x.shape
    kernel_height, kernel_width, _, _ = kernel.shape
    _, out_height, out_width, _ = dy.shape
    padded = np.pad(x, [(0, 0), (padding, padding), (padding, padding), (0, 0)])

    d_bias = dy.sum(axis=(0, 1, 2))
    d_kernel = np.zeros_like(kernel)
    d_padded = np.zeros_like(padded)
    for i in range(out_height):
        for j in range(out_width):
            rows = slice(i * stride, i * stride + kernel_height)
            cols = slice(j * stride, j * stride + kernel_width)
            d_kernel += np.tensordot(padded[:, rows, cols], dy[:, i, j], axes=(0, 0))
            d_padded[:, rows, cols] += np.tensordot(dy[:, i, j], kernel, axes=(1, 3))
    dx = d_padded[:, padding:-padding, padding:-padding]
    return dx, d_kernel, d_bias


# ==== padded_assigned ====
"""The gradient of the padded input is assigned, so overlapping windows overwrite each
other."""

import numpy as np


def conv2d_backward(x, kernel, dy, stride, padding):
    _, height, width, _ = x.shape
    kernel_height, kernel_width, _, _ = kernel.shape
    _, out_height, out_width, _ = dy.shape
    padded = np.pad(x, [(0, 0), (padding, padding), (padding, padding), (0, 0)])

    d_bias = dy.sum(axis=(0, 1, 2))
    d_kernel = np.zeros_like(kernel)
    d_padded = np.zeros_like(padded)
    for i in range(out_height):
        for j in range(out_width):
            rows = slice(i * stride, i * stride + kernel_height)
            cols = slice(j * stride, j * stride + kernel_width)
            d_kernel += np.tensordot(padded[:, rows, cols], dy[:, i, j], axes=(0, 0))
            d_padded[:, rows, cols] = np.tensordot(dy[:, i, j], kernel, axes=(1, 3))
    dx = d_padded[:, padding : padding + height, padding : padding + width]
    return dx, d_kernel, d_bias


# ==== kernel_assigned ====
"""The filters' gradient is assigned at every position instead of being collected."""

import numpy as np


def conv2d_backward(x, kernel, dy, stride, padding):
    _, height, width, _ = x.shape
    kernel_height, kernel_width, _, _ = kernel.shape
    _, out_height, out_width, _ = dy.shape
    padded = np.pad(x, [(0, 0), (padding, padding), (padding, padding), (0, 0)])

    d_bias = dy.sum(axis=(0, 1, 2))
    d_kernel = np.zeros_like(kernel)
    d_padded = np.zeros_like(padded)
    for i in range(out_height):
        for j in range(out_width):
            rows = slice(i * stride, i * stride + kernel_height)
            cols = slice(j * stride, j * stride + kernel_width)
            d_kernel = np.tensordot(padded[:, rows, cols], dy[:, i, j], axes=(0, 0))
            d_padded[:, rows, cols] += np.tensordot(dy[:, i, j], kernel, axes=(1, 3))
    dx = d_padded[:, padding : padding + height, padding : padding + width]
    return dx, d_kernel, d_bias


# ==== padding_not_removed ====
"""The gradient of the padded array is returned as dx because its zeros seem
harmless."""

import numpy as np


def conv2d_backward(x, kernel, dy, stride, padding):
    _, height, width, _ = x.shape
    kernel_height, kernel_width, _, _ = kernel.shape
    _, out_height, out_width, _ = dy.shape
    padded = np.pad(x, [(0, 0), (padding, padding), (padding, padding), (0, 0)])

    d_bias = dy.sum(axis=(0, 1, 2))
    d_kernel = np.zeros_like(kernel)
    d_padded = np.zeros_like(padded)
    for i in range(out_height):
        for j in range(out_width):
            rows = slice(i * stride, i * stride + kernel_height)
            cols = slice(j * stride, j * stride + kernel_width)
            d_kernel += np.tensordot(padded[:, rows, cols], dy[:, i, j], axes=(0, 0))
            d_padded[:, rows, cols] += np.tensordot(dy[:, i, j], kernel, axes=(1, 3))
    dx = d_padded
    return dx, d_kernel, d_bias


# ==== cut_at_front_only ====
"""The padding is cut off at the top and the left only."""

import numpy as np


def conv2d_backward(x, kernel, dy, stride, padding):
    _, height, width, _ = x.shape
    kernel_height, kernel_width, _, _ = kernel.shape
    _, out_height, out_width, _ = dy.shape
    padded = np.pad(x, [(0, 0), (padding, padding), (padding, padding), (0, 0)])

    d_bias = dy.sum(axis=(0, 1, 2))
    d_kernel = np.zeros_like(kernel)
    d_padded = np.zeros_like(padded)
    for i in range(out_height):
        for j in range(out_width):
            rows = slice(i * stride, i * stride + kernel_height)
            cols = slice(j * stride, j * stride + kernel_width)
            d_kernel += np.tensordot(padded[:, rows, cols], dy[:, i, j], axes=(0, 0))
            d_padded[:, rows, cols] += np.tensordot(dy[:, i, j], kernel, axes=(1, 3))
    dx = d_padded[:, padding:, padding:]
    return dx, d_kernel, d_bias


# ==== filter_flipped ====
"""The filter is turned round on the way back, as the textbook's full convolution does,
although rows and cols already do that."""

import numpy as np


def conv2d_backward(x, kernel, dy, stride, padding):
    _, height, width, _ = x.shape
    kernel_height, kernel_width, _, _ = kernel.shape
    _, out_height, out_width, _ = dy.shape
    padded = np.pad(x, [(0, 0), (padding, padding), (padding, padding), (0, 0)])

    d_bias = dy.sum(axis=(0, 1, 2))
    d_kernel = np.zeros_like(kernel)
    d_padded = np.zeros_like(padded)
    for i in range(out_height):
        for j in range(out_width):
            rows = slice(i * stride, i * stride + kernel_height)
            cols = slice(j * stride, j * stride + kernel_width)
            d_kernel += np.tensordot(padded[:, rows, cols], dy[:, i, j], axes=(0, 0))
            d_padded[:, rows, cols] += np.tensordot(dy[:, i, j], kernel[::-1, ::-1], axes=(1, 3))
    dx = d_padded[:, padding : padding + height, padding : padding + width]
    return dx, d_kernel, d_bias


# ==== corner_kept ====
"""The upper left height by width part of the padded gradient is kept, without an
offset."""

import numpy as np


def conv2d_backward(x, kernel, dy, stride, padding):
    _, height, width, _ = x.shape
    kernel_height, kernel_width, _, _ = kernel.shape
    _, out_height, out_width, _ = dy.shape
    padded = np.pad(x, [(0, 0), (padding, padding), (padding, padding), (0, 0)])

    d_bias = dy.sum(axis=(0, 1, 2))
    d_kernel = np.zeros_like(kernel)
    d_padded = np.zeros_like(padded)
    for i in range(out_height):
        for j in range(out_width):
            rows = slice(i * stride, i * stride + kernel_height)
            cols = slice(j * stride, j * stride + kernel_width)
            d_kernel += np.tensordot(padded[:, rows, cols], dy[:, i, j], axes=(0, 0))
            d_padded[:, rows, cols] += np.tensordot(dy[:, i, j], kernel, axes=(1, 3))
    dx = d_padded[:, :height, :width]
    return dx, d_kernel, d_bias


# ==== batch_collapsed ====
"""The sum over the batch is taken on both sides before multiplying in the kernel's
gradient."""

import numpy as np


def conv2d_backward(x, kernel, dy, stride, padding):
    _, height, width, _ = x.shape
    kernel_height, kernel_width, _, _ = kernel.shape
    _, out_height, out_width, _ = dy.shape
    padded = np.pad(x, [(0, 0), (padding, padding), (padding, padding), (0, 0)])

    d_bias = dy.sum(axis=(0, 1, 2))
    d_kernel = np.zeros_like(kernel)
    d_padded = np.zeros_like(padded)
    for i in range(out_height):
        for j in range(out_width):
            rows = slice(i * stride, i * stride + kernel_height)
            cols = slice(j * stride, j * stride + kernel_width)
            d_kernel += padded[:, rows, cols].sum(axis=0)[..., None] * dy[:, i, j].sum(axis=0)
            d_padded[:, rows, cols] += np.tensordot(dy[:, i, j], kernel, axes=(1, 3))
    dx = d_padded[:, padding : padding + height, padding : padding + width]
    return dx, d_kernel, d_bias
