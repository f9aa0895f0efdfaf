# ==== by_filter_place ====
"""The shifted image times the weights of one place in the filter, added up."""

import numpy as np


def conv2d(x, kernel, bias, stride, padding):
    padded = np.pad(x, ((0, 0), (padding, padding), (padding, padding), (0, 0)))
    last_row = padded.shape[1] - kernel.shape[0]
    last_column = padded.shape[2] - kernel.shape[1]
    y = bias
    for a in range(kernel.shape[0]):
        for b in range(kernel.shape[1]):
            rows = slice(a, a + last_row + 1, stride)
            columns = slice(b, b + last_column + 1, stride)
            y = y + padded[:, rows, columns] @ kernel[a, b]
    return y


# ==== float32 ====
"""In single precision."""

import numpy as np


def conv2d(x, kernel, bias, stride, padding):
    x, kernel, bias = (array.astype(np.float32) for array in (x, kernel, bias))
    k_h, k_w = kernel.shape[:2]
    padded = np.pad(x, [(0, 0), (padding, padding), (padding, padding), (0, 0)])
    y = []
    for top in range(0, padded.shape[1] - k_h + 1, stride):
        row = []
        for left in range(0, padded.shape[2] - k_w + 1, stride):
            patch = padded[:, top : top + k_h, left : left + k_w]
            row.append(np.tensordot(patch, kernel, 3) + bias)
        y.append(np.stack(row, axis=1))
    return np.stack(y, axis=1)


# ==== fourier ====
"""A product in the frequency domain; stride by leaving values out."""

import numpy as np


def conv2d(x, kernel, bias, stride, padding):
    padded = np.pad(x, [(0, 0), (padding, padding), (padding, padding), (0, 0)])
    size = padded.shape[1:3]
    image = np.fft.fft2(padded, axes=(1, 2))
    filters = np.conj(np.fft.fft2(kernel, s=size, axes=(0, 1)))
    product = np.einsum("nhwc,hwcf->nhwf", image, filters)
    everywhere = np.fft.ifft2(product, axes=(1, 2)).real
    high, wide = size[0] - kernel.shape[0] + 1, size[1] - kernel.shape[1] + 1
    return everywhere[:, :high:stride, :wide:stride] + bias


# ==== im2col ====
"""Patches as rows of a matrix, filters as columns of another."""

import numpy as np


def conv2d(x, kernel, bias, stride, padding):
    k_h, k_w, _channels, filters = kernel.shape
    padded = np.pad(x, [(0, 0), (padding, padding), (padding, padding), (0, 0)])
    tops = range(0, padded.shape[1] - k_h + 1, stride)
    lefts = range(0, padded.shape[2] - k_w + 1, stride)
    rows = [
        image[top : top + k_h, left : left + k_w].ravel()
        for image in padded
        for top in tops
        for left in lefts
    ]
    y = np.array(rows) @ kernel.reshape(-1, filters) + bias
    return y.reshape(len(x), len(tops), len(lefts), filters)


# ==== loops ====
"""Seven loops, without padding the image."""

import numpy as np


def conv2d(x, kernel, bias, stride, padding):
    batch, height, width, in_channels = x.shape
    k_h, k_w, _, filters = kernel.shape
    out_height = (height + 2 * padding - k_h) // stride + 1
    out_width = (width + 2 * padding - k_w) // stride + 1
    y = np.empty((batch, out_height, out_width, filters))
    for n, i, j, f in np.ndindex(y.shape):
        total = bias[f]
        for a in range(k_h):
            for b in range(k_w):
                row, column = i * stride + a - padding, j * stride + b - padding
                if 0 <= row < height and 0 <= column < width:
                    for c in range(in_channels):
                        total += x[n, row, column, c] * kernel[a, b, c, f]
        y[n, i, j, f] = total
    return y


# ==== window_view ====
"""All patches as a view and a single sum over named axes."""

import numpy as np


def conv2d(x, kernel, bias, stride, padding):
    batch, height, width, channels = x.shape
    padded = np.zeros((batch, height + 2 * padding, width + 2 * padding, channels))
    padded[:, padding : padding + height, padding : padding + width] = x
    patches = np.lib.stride_tricks.sliding_window_view(padded, kernel.shape[:2], axis=(1, 2))
    return np.einsum("nijcab,abcf->nijf", patches[:, ::stride, ::stride], kernel) + bias
