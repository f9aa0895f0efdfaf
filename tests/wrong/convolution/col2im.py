# ==== overwritten ====
"""The values are assigned and not added, so where patches overlap only the last
remains.
"""

import numpy as np


def col2im(d_columns, shape, kernel_height, kernel_width, stride, padding):
    batch, channels, height, width = shape
    out_height = (height + 2 * padding - kernel_height) // stride + 1
    out_width = (width + 2 * padding - kernel_width) // stride + 1
    parts = d_columns.reshape(batch, out_height, out_width, channels, kernel_height, kernel_width)
    patches = parts.transpose(0, 3, 4, 5, 1, 2)

    padded = np.zeros((batch, channels, height + 2 * padding, width + 2 * padding))
    for i in range(kernel_height):
        for j in range(kernel_width):
            rows = slice(i, i + stride * out_height, stride)
            cols = slice(j, j + stride * out_width, stride)
            padded[:, :, rows, cols] = patches[:, :, i, j]
    dx = padded[:, :, padding : padding + height, padding : padding + width]
    return dx


# ==== averaged ====
"""The sum is divided by the number of patches that cover a pixel, as if the image were
to be rebuilt.
"""

import numpy as np


def col2im(d_columns, shape, kernel_height, kernel_width, stride, padding):
    batch, channels, height, width = shape
    out_height = (height + 2 * padding - kernel_height) // stride + 1
    out_width = (width + 2 * padding - kernel_width) // stride + 1
    parts = d_columns.reshape(batch, out_height, out_width, channels, kernel_height, kernel_width)
    patches = parts.transpose(0, 3, 4, 5, 1, 2)

    padded = np.zeros((batch, channels, height + 2 * padding, width + 2 * padding))
    for i in range(kernel_height):
        for j in range(kernel_width):
            rows = slice(i, i + stride * out_height, stride)
            cols = slice(j, j + stride * out_width, stride)
            padded[:, :, rows, cols] += patches[:, :, i, j]
    cover = np.zeros_like(padded)
    for i in range(kernel_height):
        for j in range(kernel_width):
            rows = slice(i, i + stride * out_height, stride)
            cols = slice(j, j + stride * out_width, stride)
            cover[:, :, rows, cols] += 1
    padded = padded / np.maximum(cover, 1)
    dx = padded[:, :, padding : padding + height, padding : padding + width]
    return dx


# ==== stride_of_one_in_slices ====
"""The slices are as long as the output but have no step; it is right for stride 1."""

import numpy as np


def col2im(d_columns, shape, kernel_height, kernel_width, stride, padding):
    batch, channels, height, width = shape
    out_height = (height + 2 * padding - kernel_height) // stride + 1
    out_width = (width + 2 * padding - kernel_width) // stride + 1
    parts = d_columns.reshape(batch, out_height, out_width, channels, kernel_height, kernel_width)
    patches = parts.transpose(0, 3, 4, 5, 1, 2)

    padded = np.zeros((batch, channels, height + 2 * padding, width + 2 * padding))
    for i in range(kernel_height):
        for j in range(kernel_width):
            rows = slice(i, i + out_height)
            cols = slice(j, j + out_width)
            padded[:, :, rows, cols] += patches[:, :, i, j]
    dx = padded[:, :, padding : padding + height, padding : padding + width]
    return dx


# ==== frame_cut_on_one_side ====
"""The whole of the frame, 2 · padding, is cut off at the top and the left."""

import numpy as np


def col2im(d_columns, shape, kernel_height, kernel_width, stride, padding):
    batch, channels, height, width = shape
    out_height = (height + 2 * padding - kernel_height) // stride + 1
    out_width = (width + 2 * padding - kernel_width) // stride + 1
    parts = d_columns.reshape(batch, out_height, out_width, channels, kernel_height, kernel_width)
    patches = parts.transpose(0, 3, 4, 5, 1, 2)

    padded = np.zeros((batch, channels, height + 2 * padding, width + 2 * padding))
    for i in range(kernel_height):
        for j in range(kernel_width):
            rows = slice(i, i + stride * out_height, stride)
            cols = slice(j, j + stride * out_width, stride)
            padded[:, :, rows, cols] += patches[:, :, i, j]
    dx = padded[:, :, 2 * padding :, 2 * padding :]
    return dx


# ==== minus_padding_slice ====
"""The frame is cut off with −padding, which leaves nothing where padding is 0."""

import numpy as np


def col2im(d_columns, shape, kernel_height, kernel_width, stride, padding):
    batch, channels, height, width = shape
    out_height = (height + 2 * padding - kernel_height) // stride + 1
    out_width = (width + 2 * padding - kernel_width) // stride + 1
    parts = d_columns.reshape(batch, out_height, out_width, channels, kernel_height, kernel_width)
    patches = parts.transpose(0, 3, 4, 5, 1, 2)

    padded = np.zeros((batch, channels, height + 2 * padding, width + 2 * padding))
    for i in range(kernel_height):
        for j in range(kernel_width):
            rows = slice(i, i + stride * out_height, stride)
            cols = slice(j, j + stride * out_width, stride)
            padded[:, :, rows, cols] += patches[:, :, i, j]
    dx = padded[:, :, padding:-padding, padding:-padding]
    return dx


# ==== frame_left ====
"""The frame of zeros is not cut off; only the size is taken from the upper left."""

import numpy as np


def col2im(d_columns, shape, kernel_height, kernel_width, stride, padding):
    batch, channels, height, width = shape
    out_height = (height + 2 * padding - kernel_height) // stride + 1
    out_width = (width + 2 * padding - kernel_width) // stride + 1
    parts = d_columns.reshape(batch, out_height, out_width, channels, kernel_height, kernel_width)
    patches = parts.transpose(0, 3, 4, 5, 1, 2)

    padded = np.zeros((batch, channels, height + 2 * padding, width + 2 * padding))
    for i in range(kernel_height):
        for j in range(kernel_width):
            rows = slice(i, i + stride * out_height, stride)
            cols = slice(j, j + stride * out_width, stride)
            padded[:, :, rows, cols] += patches[:, :, i, j]
    dx = padded[:, :, :height, :width]
    return dx


# ==== kernel_axes_exchanged ====
"""Inside a patch height and width are exchanged, which shows no error for square
kernels.
"""

import numpy as np


def col2im(d_columns, shape, kernel_height, kernel_width, stride, padding):
    batch, channels, height, width = shape
    out_height = (height + 2 * padding - kernel_height) // stride + 1
    out_width = (width + 2 * padding - kernel_width) // stride + 1
    parts = d_columns.reshape(batch, out_height, out_width, channels, kernel_height, kernel_width)
    patches = parts.transpose(0, 3, 5, 4, 1, 2)

    padded = np.zeros((batch, channels, height + 2 * padding, width + 2 * padding))
    for i in range(kernel_height):
        for j in range(kernel_width):
            rows = slice(i, i + stride * out_height, stride)
            cols = slice(j, j + stride * out_width, stride)
            padded[:, :, rows, cols] += patches[:, :, i, j]
    dx = padded[:, :, padding : padding + height, padding : padding + width]
    return dx


# ==== output_axes_exchanged ====
"""The places of the patches come across first and downwards then; it works without
error if the output is square.
"""

import numpy as np


def col2im(d_columns, shape, kernel_height, kernel_width, stride, padding):
    batch, channels, height, width = shape
    out_height = (height + 2 * padding - kernel_height) // stride + 1
    out_width = (width + 2 * padding - kernel_width) // stride + 1
    parts = d_columns.reshape(batch, out_height, out_width, channels, kernel_height, kernel_width)
    patches = parts.transpose(0, 3, 4, 5, 2, 1)

    padded = np.zeros((batch, channels, height + 2 * padding, width + 2 * padding))
    for i in range(kernel_height):
        for j in range(kernel_width):
            rows = slice(i, i + stride * out_height, stride)
            cols = slice(j, j + stride * out_width, stride)
            padded[:, :, rows, cols] += patches[:, :, i, j]
    dx = padded[:, :, padding : padding + height, padding : padding + width]
    return dx


# ==== flipped_kernel ====
"""The loop's places are counted from the end, as the learner remembers that a
convolution's gradient is flipped.
"""

import numpy as np


def col2im(d_columns, shape, kernel_height, kernel_width, stride, padding):
    batch, channels, height, width = shape
    out_height = (height + 2 * padding - kernel_height) // stride + 1
    out_width = (width + 2 * padding - kernel_width) // stride + 1
    parts = d_columns.reshape(batch, out_height, out_width, channels, kernel_height, kernel_width)
    patches = parts.transpose(0, 3, 4, 5, 1, 2)

    padded = np.zeros((batch, channels, height + 2 * padding, width + 2 * padding))
    for i in range(kernel_height):
        for j in range(kernel_width):
            rows = slice(i, i + stride * out_height, stride)
            cols = slice(j, j + stride * out_width, stride)
            k, m = kernel_height - 1 - i, kernel_width - 1 - j
            padded[:, :, rows, cols] += patches[:, :, k, m]
    dx = padded[:, :, padding : padding + height, padding : padding + width]
    return dx


# ==== reshaped_without_transpose ====
"""The parts are reshaped to the order that is wanted, and no axis is moved."""

import numpy as np


def col2im(d_columns, shape, kernel_height, kernel_width, stride, padding):
    batch, channels, height, width = shape
    out_height = (height + 2 * padding - kernel_height) // stride + 1
    out_width = (width + 2 * padding - kernel_width) // stride + 1
    parts = d_columns.reshape(batch, out_height, out_width, channels, kernel_height, kernel_width)
    patches = parts.reshape(batch, channels, kernel_height, kernel_width, out_height, out_width)

    padded = np.zeros((batch, channels, height + 2 * padding, width + 2 * padding))
    for i in range(kernel_height):
        for j in range(kernel_width):
            rows = slice(i, i + stride * out_height, stride)
            cols = slice(j, j + stride * out_width, stride)
            padded[:, :, rows, cols] += patches[:, :, i, j]
    dx = padded[:, :, padding : padding + height, padding : padding + width]
    return dx
