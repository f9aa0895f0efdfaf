# ==== channels_first ====
"""Each row is laid out with the channel first, as PyTorch's unfold does."""

import numpy as np


def im2col(x, kernel_height, kernel_width, stride, padding):
    batch, height, width, channels = x.shape
    out_height = (height + 2 * padding - kernel_height) // stride + 1
    out_width = (width + 2 * padding - kernel_width) // stride + 1
    padded = np.pad(x, [(0, 0), (padding, padding), (padding, padding), (0, 0)])

    patches = np.empty((batch, out_height, out_width, kernel_height, kernel_width, channels))
    for i in range(out_height):
        for j in range(out_width):
            rows = slice(i * stride, i * stride + kernel_height)
            cols = slice(j * stride, j * stride + kernel_width)
            patches[:, i, j] = padded[:, rows, cols]
    columns = patches.transpose(0, 1, 2, 5, 3, 4).reshape(batch * out_height * out_width, -1)
    return columns


# ==== position_before_image ====
"""The rows run over the positions first and over the images last."""

import numpy as np


def im2col(x, kernel_height, kernel_width, stride, padding):
    batch, height, width, channels = x.shape
    out_height = (height + 2 * padding - kernel_height) // stride + 1
    out_width = (width + 2 * padding - kernel_width) // stride + 1
    padded = np.pad(x, [(0, 0), (padding, padding), (padding, padding), (0, 0)])

    patches = np.empty((batch, out_height, out_width, kernel_height, kernel_width, channels))
    for i in range(out_height):
        for j in range(out_width):
            rows = slice(i * stride, i * stride + kernel_height)
            cols = slice(j * stride, j * stride + kernel_width)
            patches[:, i, j] = padded[:, rows, cols]
    columns = patches.transpose(1, 2, 0, 3, 4, 5).reshape(batch * out_height * out_width, -1)
    return columns


# ==== one_row_per_image ====
"""Each image becomes one row that holds all of its patches."""

import numpy as np


def im2col(x, kernel_height, kernel_width, stride, padding):
    batch, height, width, channels = x.shape
    out_height = (height + 2 * padding - kernel_height) // stride + 1
    out_width = (width + 2 * padding - kernel_width) // stride + 1
    padded = np.pad(x, [(0, 0), (padding, padding), (padding, padding), (0, 0)])

    patches = np.empty((batch, out_height, out_width, kernel_height, kernel_width, channels))
    for i in range(out_height):
        for j in range(out_width):
            rows = slice(i * stride, i * stride + kernel_height)
            cols = slice(j * stride, j * stride + kernel_width)
            patches[:, i, j] = padded[:, rows, cols]
    columns = patches.reshape(batch, -1)
    return columns


# ==== batch_axis_kept ====
"""The batch keeps its own axis, since a stacked matrix product works as well."""

import numpy as np


def im2col(x, kernel_height, kernel_width, stride, padding):
    batch, height, width, channels = x.shape
    out_height = (height + 2 * padding - kernel_height) // stride + 1
    out_width = (width + 2 * padding - kernel_width) // stride + 1
    padded = np.pad(x, [(0, 0), (padding, padding), (padding, padding), (0, 0)])

    patches = np.empty((batch, out_height, out_width, kernel_height, kernel_width, channels))
    for i in range(out_height):
        for j in range(out_width):
            rows = slice(i * stride, i * stride + kernel_height)
            cols = slice(j * stride, j * stride + kernel_width)
            patches[:, i, j] = padded[:, rows, cols]
    columns = patches.reshape(batch, out_height * out_width, -1)
    return columns


# ==== square_kernel ====
"""The width of the patch is taken to be its height."""

import numpy as np


def im2col(x, kernel_height, kernel_width, stride, padding):
    batch, height, width, channels = x.shape
    out_height = (height + 2 * padding - kernel_height) // stride + 1
    out_width = (width + 2 * padding - kernel_width) // stride + 1
    padded = np.pad(x, [(0, 0), (padding, padding), (padding, padding), (0, 0)])

    patches = np.empty((batch, out_height, out_width, kernel_height, kernel_width, channels))
    for i in range(out_height):
        for j in range(out_width):
            rows = slice(i * stride, i * stride + kernel_height)
            cols = slice(j * stride, j * stride + kernel_height)
            patches[:, i, j] = padded[:, rows, cols]
    columns = patches.reshape(batch * out_height * out_width, -1)
    return columns


# ==== stride_forgotten ====
"""The slices begin at i and j, which is right for stride 1 only."""

import numpy as np


def im2col(x, kernel_height, kernel_width, stride, padding):
    batch, height, width, channels = x.shape
    out_height = (height + 2 * padding - kernel_height) // stride + 1
    out_width = (width + 2 * padding - kernel_width) // stride + 1
    padded = np.pad(x, [(0, 0), (padding, padding), (padding, padding), (0, 0)])

    patches = np.empty((batch, out_height, out_width, kernel_height, kernel_width, channels))
    for i in range(out_height):
        for j in range(out_width):
            rows = slice(i, i + kernel_height)
            cols = slice(j, j + kernel_width)
            patches[:, i, j] = padded[:, rows, cols]
    columns = patches.reshape(batch * out_height * out_width, -1)
    return columns


# ==== width_before_height ====
"""Within a patch the columns move slower than the rows."""

import numpy as np


def im2col(x, kernel_height, kernel_width, stride, padding):
    batch, height, width, channels = x.shape
    out_height = (height + 2 * padding - kernel_height) // stride + 1
    out_width = (width + 2 * padding - kernel_width) // stride + 1
    padded = np.pad(x, [(0, 0), (padding, padding), (padding, padding), (0, 0)])

    patches = np.empty((batch, out_height, out_width, kernel_height, kernel_width, channels))
    for i in range(out_height):
        for j in range(out_width):
            rows = slice(i * stride, i * stride + kernel_height)
            cols = slice(j * stride, j * stride + kernel_width)
            patches[:, i, j] = padded[:, rows, cols]
    columns = patches.transpose(0, 1, 2, 4, 3, 5).reshape(batch * out_height * out_width, -1)
    return columns


# ==== edge_repeated ====
"""The border is repeated instead of being filled with zeros."""

import numpy as np


def im2col(x, kernel_height, kernel_width, stride, padding):
    batch, height, width, channels = x.shape
    out_height = (height + 2 * padding - kernel_height) // stride + 1
    out_width = (width + 2 * padding - kernel_width) // stride + 1
    padded = np.pad(x, [(0, 0), (padding, padding), (padding, padding), (0, 0)], mode="edge")

    patches = np.empty((batch, out_height, out_width, kernel_height, kernel_width, channels))
    for i in range(out_height):
        for j in range(out_width):
            rows = slice(i * stride, i * stride + kernel_height)
            cols = slice(j * stride, j * stride + kernel_width)
            patches[:, i, j] = padded[:, rows, cols]
    columns = patches.reshape(batch * out_height * out_width, -1)
    return columns


# ==== transposed_columns ====
"""The patches are laid out as columns, as the name of the function says."""

import numpy as np


def im2col(x, kernel_height, kernel_width, stride, padding):
    batch, height, width, channels = x.shape
    out_height = (height + 2 * padding - kernel_height) // stride + 1
    out_width = (width + 2 * padding - kernel_width) // stride + 1
    padded = np.pad(x, [(0, 0), (padding, padding), (padding, padding), (0, 0)])

    patches = np.empty((batch, out_height, out_width, kernel_height, kernel_width, channels))
    for i in range(out_height):
        for j in range(out_width):
            rows = slice(i * stride, i * stride + kernel_height)
            cols = slice(j * stride, j * stride + kernel_width)
            patches[:, i, j] = padded[:, rows, cols]
    columns = patches.reshape(batch * out_height * out_width, -1).T
    return columns


# ==== step_inside_patch ====
"""The stride is used as the step within a patch."""

import numpy as np


def im2col(x, kernel_height, kernel_width, stride, padding):
    batch, height, width, channels = x.shape
    out_height = (height + 2 * padding - kernel_height) // stride + 1
    out_width = (width + 2 * padding - kernel_width) // stride + 1
    padded = np.pad(x, [(0, 0), (padding, padding), (padding, padding), (0, 0)])

    patches = np.empty((batch, out_height, out_width, kernel_height, kernel_width, channels))
    for i in range(out_height):
        for j in range(out_width):
            rows = slice(i, i + kernel_height * stride, stride)
            cols = slice(j, j + kernel_width * stride, stride)
            patches[:, i, j] = padded[:, rows, cols]
    columns = patches.reshape(batch * out_height * out_width, -1)
    return columns
