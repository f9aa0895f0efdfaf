# ==== no_step ====
"""The slices have the right length but no step, which is right for stride 1 only."""

import numpy as np


def im2col_strided(x, kernel, stride, padding):
    batch, channels, height, width = x.shape
    filters, _, kernel_height, kernel_width = kernel.shape
    out_height = (height + 2 * padding - kernel_height) // stride + 1
    out_width = (width + 2 * padding - kernel_width) // stride + 1
    padded = np.pad(x, [(0, 0), (0, 0), (padding, padding), (padding, padding)])

    patches = np.empty((batch, channels, kernel_height, kernel_width, out_height, out_width))
    for i in range(kernel_height):
        for j in range(kernel_width):
            rows = slice(i, i + out_height)
            cols = slice(j, j + out_width)
            patches[:, :, i, j] = padded[:, :, rows, cols]
    count = batch * out_height * out_width
    columns = patches.transpose(0, 4, 5, 1, 2, 3).reshape(count, -1)
    weights = kernel.reshape(filters, -1).T
    product = columns @ weights
    y = product.reshape(batch, out_height, out_width, filters).transpose(0, 3, 1, 2)
    return columns, y


# ==== end_without_offset ====
"""The end of the slice does not move with i and j, so the last value of a slice may be
missing.
"""

import numpy as np


def im2col_strided(x, kernel, stride, padding):
    batch, channels, height, width = x.shape
    filters, _, kernel_height, kernel_width = kernel.shape
    out_height = (height + 2 * padding - kernel_height) // stride + 1
    out_width = (width + 2 * padding - kernel_width) // stride + 1
    padded = np.pad(x, [(0, 0), (0, 0), (padding, padding), (padding, padding)])

    patches = np.empty((batch, channels, kernel_height, kernel_width, out_height, out_width))
    for i in range(kernel_height):
        for j in range(kernel_width):
            rows = slice(i, stride * out_height, stride)
            cols = slice(j, stride * out_width, stride)
            patches[:, :, i, j] = padded[:, :, rows, cols]
    count = batch * out_height * out_width
    columns = patches.transpose(0, 4, 5, 1, 2, 3).reshape(count, -1)
    weights = kernel.reshape(filters, -1).T
    product = columns @ weights
    y = product.reshape(batch, out_height, out_width, filters).transpose(0, 3, 1, 2)
    return columns, y


# ==== start_times_stride ====
"""The place within the patch is multiplied by the stride, as in a dilated convolution;
it overruns for larger strides.
"""

import numpy as np


def im2col_strided(x, kernel, stride, padding):
    batch, channels, height, width = x.shape
    filters, _, kernel_height, kernel_width = kernel.shape
    out_height = (height + 2 * padding - kernel_height) // stride + 1
    out_width = (width + 2 * padding - kernel_width) // stride + 1
    padded = np.pad(x, [(0, 0), (0, 0), (padding, padding), (padding, padding)])

    patches = np.empty((batch, channels, kernel_height, kernel_width, out_height, out_width))
    for i in range(kernel_height):
        for j in range(kernel_width):
            rows = slice(stride * i, stride * i + stride * out_height, stride)
            cols = slice(stride * j, stride * j + stride * out_width, stride)
            patches[:, :, i, j] = padded[:, :, rows, cols]
    count = batch * out_height * out_width
    columns = patches.transpose(0, 4, 5, 1, 2, 3).reshape(count, -1)
    weights = kernel.reshape(filters, -1).T
    product = columns @ weights
    y = product.reshape(batch, out_height, out_width, filters).transpose(0, 3, 1, 2)
    return columns, y


# ==== flipped ====
"""The filter is turned around, as in the mathematical convolution."""

import numpy as np


def im2col_strided(x, kernel, stride, padding):
    batch, channels, height, width = x.shape
    filters, _, kernel_height, kernel_width = kernel.shape
    out_height = (height + 2 * padding - kernel_height) // stride + 1
    out_width = (width + 2 * padding - kernel_width) // stride + 1
    padded = np.pad(x, [(0, 0), (0, 0), (padding, padding), (padding, padding)])

    patches = np.empty((batch, channels, kernel_height, kernel_width, out_height, out_width))
    for i in range(kernel_height):
        for j in range(kernel_width):
            rows = slice(i, i + stride * out_height, stride)
            cols = slice(j, j + stride * out_width, stride)
            patches[:, :, i, j] = padded[:, :, rows, cols]
    count = batch * out_height * out_width
    columns = patches.transpose(0, 4, 5, 1, 2, 3).reshape(count, -1)
    weights = kernel[:, :, ::-1, ::-1].reshape(filters, -1).T
    product = columns @ weights
    y = product.reshape(batch, out_height, out_width, filters).transpose(0, 3, 1, 2)
    return columns, y


# ==== channels_last_in_row ====
"""A row of the matrix has the channels last, and the weights follow; y is right but the
columns are not.
"""

import numpy as np


def im2col_strided(x, kernel, stride, padding):
    batch, channels, height, width = x.shape
    filters, _, kernel_height, kernel_width = kernel.shape
    out_height = (height + 2 * padding - kernel_height) // stride + 1
    out_width = (width + 2 * padding - kernel_width) // stride + 1
    padded = np.pad(x, [(0, 0), (0, 0), (padding, padding), (padding, padding)])

    patches = np.empty((batch, channels, kernel_height, kernel_width, out_height, out_width))
    for i in range(kernel_height):
        for j in range(kernel_width):
            rows = slice(i, i + stride * out_height, stride)
            cols = slice(j, j + stride * out_width, stride)
            patches[:, :, i, j] = padded[:, :, rows, cols]
    count = batch * out_height * out_width
    columns = patches.transpose(0, 4, 5, 2, 3, 1).reshape(count, -1)
    weights = kernel.transpose(2, 3, 1, 0).reshape(-1, filters)
    product = columns @ weights
    y = product.reshape(batch, out_height, out_width, filters).transpose(0, 3, 1, 2)
    return columns, y


# ==== rows_by_place_first ====
"""The rows have the images last (place, then image), and y is put in order again."""

import numpy as np


def im2col_strided(x, kernel, stride, padding):
    batch, channels, height, width = x.shape
    filters, _, kernel_height, kernel_width = kernel.shape
    out_height = (height + 2 * padding - kernel_height) // stride + 1
    out_width = (width + 2 * padding - kernel_width) // stride + 1
    padded = np.pad(x, [(0, 0), (0, 0), (padding, padding), (padding, padding)])

    patches = np.empty((batch, channels, kernel_height, kernel_width, out_height, out_width))
    for i in range(kernel_height):
        for j in range(kernel_width):
            rows = slice(i, i + stride * out_height, stride)
            cols = slice(j, j + stride * out_width, stride)
            patches[:, :, i, j] = padded[:, :, rows, cols]
    count = batch * out_height * out_width
    columns = patches.transpose(4, 5, 0, 1, 2, 3).reshape(count, -1)
    weights = kernel.reshape(filters, -1).T
    product = columns @ weights
    y = product.reshape(out_height, out_width, batch, filters).transpose(2, 3, 0, 1)
    return columns, y


# ==== reshape_without_transpose ====
"""The patches are reshaped to rows without moving the axes."""

import numpy as np


def im2col_strided(x, kernel, stride, padding):
    batch, channels, height, width = x.shape
    filters, _, kernel_height, kernel_width = kernel.shape
    out_height = (height + 2 * padding - kernel_height) // stride + 1
    out_width = (width + 2 * padding - kernel_width) // stride + 1
    padded = np.pad(x, [(0, 0), (0, 0), (padding, padding), (padding, padding)])

    patches = np.empty((batch, channels, kernel_height, kernel_width, out_height, out_width))
    for i in range(kernel_height):
        for j in range(kernel_width):
            rows = slice(i, i + stride * out_height, stride)
            cols = slice(j, j + stride * out_width, stride)
            patches[:, :, i, j] = padded[:, :, rows, cols]
    count = batch * out_height * out_width
    columns = patches.reshape(count, -1)
    weights = kernel.reshape(filters, -1).T
    product = columns @ weights
    y = product.reshape(batch, out_height, out_width, filters).transpose(0, 3, 1, 2)
    return columns, y


# ==== weights_reshaped_only ====
"""The kernel is reshaped to the right size without a transpose, which mixes filters and
channels.
"""

import numpy as np


def im2col_strided(x, kernel, stride, padding):
    batch, channels, height, width = x.shape
    filters, _, kernel_height, kernel_width = kernel.shape
    out_height = (height + 2 * padding - kernel_height) // stride + 1
    out_width = (width + 2 * padding - kernel_width) // stride + 1
    padded = np.pad(x, [(0, 0), (0, 0), (padding, padding), (padding, padding)])

    patches = np.empty((batch, channels, kernel_height, kernel_width, out_height, out_width))
    for i in range(kernel_height):
        for j in range(kernel_width):
            rows = slice(i, i + stride * out_height, stride)
            cols = slice(j, j + stride * out_width, stride)
            patches[:, :, i, j] = padded[:, :, rows, cols]
    count = batch * out_height * out_width
    columns = patches.transpose(0, 4, 5, 1, 2, 3).reshape(count, -1)
    weights = kernel.reshape(-1, filters)
    product = columns @ weights
    y = product.reshape(batch, out_height, out_width, filters).transpose(0, 3, 1, 2)
    return columns, y


# ==== channels_last_output ====
"""y is left as (batch, height, width, filters)."""

import numpy as np


def im2col_strided(x, kernel, stride, padding):
    batch, channels, height, width = x.shape
    filters, _, kernel_height, kernel_width = kernel.shape
    out_height = (height + 2 * padding - kernel_height) // stride + 1
    out_width = (width + 2 * padding - kernel_width) // stride + 1
    padded = np.pad(x, [(0, 0), (0, 0), (padding, padding), (padding, padding)])

    patches = np.empty((batch, channels, kernel_height, kernel_width, out_height, out_width))
    for i in range(kernel_height):
        for j in range(kernel_width):
            rows = slice(i, i + stride * out_height, stride)
            cols = slice(j, j + stride * out_width, stride)
            patches[:, :, i, j] = padded[:, :, rows, cols]
    count = batch * out_height * out_width
    columns = patches.transpose(0, 4, 5, 1, 2, 3).reshape(count, -1)
    weights = kernel.reshape(filters, -1).T
    product = columns @ weights
    y = product.reshape(batch, out_height, out_width, filters)
    return columns, y


# ==== output_reshaped_directly ====
"""The product is reshaped straight to NCHW, which mixes filters and places."""

import numpy as np


def im2col_strided(x, kernel, stride, padding):
    batch, channels, height, width = x.shape
    filters, _, kernel_height, kernel_width = kernel.shape
    out_height = (height + 2 * padding - kernel_height) // stride + 1
    out_width = (width + 2 * padding - kernel_width) // stride + 1
    padded = np.pad(x, [(0, 0), (0, 0), (padding, padding), (padding, padding)])

    patches = np.empty((batch, channels, kernel_height, kernel_width, out_height, out_width))
    for i in range(kernel_height):
        for j in range(kernel_width):
            rows = slice(i, i + stride * out_height, stride)
            cols = slice(j, j + stride * out_width, stride)
            patches[:, :, i, j] = padded[:, :, rows, cols]
    count = batch * out_height * out_width
    columns = patches.transpose(0, 4, 5, 1, 2, 3).reshape(count, -1)
    weights = kernel.reshape(filters, -1).T
    product = columns @ weights
    y = product.reshape(batch, filters, out_height, out_width)
    return columns, y
