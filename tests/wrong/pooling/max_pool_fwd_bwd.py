# ==== overlap_overwritten ====
"""The gradient is assigned, so overlapping windows overwrite each other."""

import numpy as np


def max_pool(x, dy, size, stride):
    batch, _, _, channels = x.shape
    y = np.zeros_like(dy)
    dx = np.zeros_like(x)
    for row, column in np.ndindex(dy.shape[1:3]):
        rows = slice(row * stride, row * stride + size)
        columns = slice(column * stride, column * stride + size)
        flat = x[:, rows, columns].reshape(batch, size * size, channels)
        largest = flat.max(axis=1)
        y[:, row, column] = largest
        first = flat.argmax(axis=1)[:, None, :]
        share = np.zeros_like(flat)
        np.put_along_axis(share, first, dy[:, row, column][:, None, :], axis=1)
        dx[:, rows, columns] = share.reshape(batch, size, size, channels)
    return y, dx


# ==== all_maxima ====
"""Every pixel equal to the maximum gets the gradient, also in a tie."""

import numpy as np


def max_pool(x, dy, size, stride):
    batch, _, _, channels = x.shape
    y = np.zeros_like(dy)
    dx = np.zeros_like(x)
    for row, column in np.ndindex(dy.shape[1:3]):
        rows = slice(row * stride, row * stride + size)
        columns = slice(column * stride, column * stride + size)
        flat = x[:, rows, columns].reshape(batch, size * size, channels)
        largest = flat.max(axis=1)
        y[:, row, column] = largest
        first = flat.argmax(axis=1)[:, None, :]
        share = np.zeros_like(flat)
        share[:] = np.where(flat == largest[:, None], dy[:, row, column][:, None, :], 0)
        dx[:, rows, columns] += share.reshape(batch, size, size, channels)
    return y, dx


# ==== shared_among_ties ====
"""In a tie the gradient is divided among the pixels."""

import numpy as np


def max_pool(x, dy, size, stride):
    batch, _, _, channels = x.shape
    y = np.zeros_like(dy)
    dx = np.zeros_like(x)
    for row, column in np.ndindex(dy.shape[1:3]):
        rows = slice(row * stride, row * stride + size)
        columns = slice(column * stride, column * stride + size)
        flat = x[:, rows, columns].reshape(batch, size * size, channels)
        largest = flat.max(axis=1)
        y[:, row, column] = largest
        first = flat.argmax(axis=1)[:, None, :]
        share = np.zeros_like(flat)
        hits = flat == largest[:, None]
        share[:] = hits * dy[:, row, column][:, None, :] / hits.sum(axis=1, keepdims=True)
        dx[:, rows, columns] += share.reshape(batch, size, size, channels)
    return y, dx


# ==== last_maximum ====
"""The last of equal maxima gets the gradient."""

import numpy as np


def max_pool(x, dy, size, stride):
    batch, _, _, channels = x.shape
    y = np.zeros_like(dy)
    dx = np.zeros_like(x)
    for row, column in np.ndindex(dy.shape[1:3]):
        rows = slice(row * stride, row * stride + size)
        columns = slice(column * stride, column * stride + size)
        flat = x[:, rows, columns].reshape(batch, size * size, channels)
        largest = flat.max(axis=1)
        y[:, row, column] = largest
        first = size * size - 1 - flat[:, ::-1].argmax(axis=1)[:, None, :]
        share = np.zeros_like(flat)
        np.put_along_axis(share, first, dy[:, row, column][:, None, :], axis=1)
        dx[:, rows, columns] += share.reshape(batch, size, size, channels)
    return y, dx


# ==== stride_equals_size ====
"""The window is moved by its size, as when stride and size are equal."""

import numpy as np


def max_pool(x, dy, size, stride):
    batch, _, _, channels = x.shape
    y = np.zeros_like(dy)
    dx = np.zeros_like(x)
    for row, column in np.ndindex(dy.shape[1:3]):
        rows = slice(row * size, (row + 1) * size)
        columns = slice(column * size, (column + 1) * size)
        flat = x[:, rows, columns].reshape(batch, size * size, channels)
        largest = flat.max(axis=1)
        y[:, row, column] = largest
        first = flat.argmax(axis=1)[:, None, :]
        share = np.zeros_like(flat)
        np.put_along_axis(share, first, dy[:, row, column][:, None, :], axis=1)
        dx[:, rows, columns] += share.reshape(batch, size, size, channels)
    return y, dx


# ==== channels_before_pixels ====
"""The share is shaped back as if the channels came before the pixels."""

import numpy as np


def max_pool(x, dy, size, stride):
    batch, _, _, channels = x.shape
    y = np.zeros_like(dy)
    dx = np.zeros_like(x)
    for row, column in np.ndindex(dy.shape[1:3]):
        rows = slice(row * stride, row * stride + size)
        columns = slice(column * stride, column * stride + size)
        flat = x[:, rows, columns].reshape(batch, size * size, channels)
        largest = flat.max(axis=1)
        y[:, row, column] = largest
        first = flat.argmax(axis=1)[:, None, :]
        share = np.zeros_like(flat)
        np.put_along_axis(share, first, dy[:, row, column][:, None, :], axis=1)
        dx[:, rows, columns] += share.reshape(batch, channels, size, size).transpose(0, 2, 3, 1)
    return y, dx


# ==== value_instead_of_gradient ====
"""The maximum itself is put in the place of the gradient."""

import numpy as np


def max_pool(x, dy, size, stride):
    batch, _, _, channels = x.shape
    y = np.zeros_like(dy)
    dx = np.zeros_like(x)
    for row, column in np.ndindex(dy.shape[1:3]):
        rows = slice(row * stride, row * stride + size)
        columns = slice(column * stride, column * stride + size)
        flat = x[:, rows, columns].reshape(batch, size * size, channels)
        largest = flat.max(axis=1)
        y[:, row, column] = largest
        first = flat.argmax(axis=1)[:, None, :]
        share = np.zeros_like(flat)
        np.put_along_axis(share, first, largest[:, None, :], axis=1)
        dx[:, rows, columns] += share.reshape(batch, size, size, channels)
    return y, dx


# ==== maximum_over_channels ====
"""The maximum is taken over the channels as well."""

import numpy as np


def max_pool(x, dy, size, stride):
    batch, _, _, channels = x.shape
    y = np.zeros_like(dy)
    dx = np.zeros_like(x)
    for row, column in np.ndindex(dy.shape[1:3]):
        rows = slice(row * stride, row * stride + size)
        columns = slice(column * stride, column * stride + size)
        flat = x[:, rows, columns].reshape(batch, size * size, channels)
        largest = flat.max(axis=(1, 2))[:, None]
        y[:, row, column] = largest
        first = flat.argmax(axis=1)[:, None, :]
        share = np.zeros_like(flat)
        np.put_along_axis(share, first, dy[:, row, column][:, None, :], axis=1)
        dx[:, rows, columns] += share.reshape(batch, size, size, channels)
    return y, dx


# ==== average_gradient ====
"""The gradient is spread evenly, as in average pooling."""

import numpy as np


def max_pool(x, dy, size, stride):
    batch, _, _, channels = x.shape
    y = np.zeros_like(dy)
    dx = np.zeros_like(x)
    for row, column in np.ndindex(dy.shape[1:3]):
        rows = slice(row * stride, row * stride + size)
        columns = slice(column * stride, column * stride + size)
        flat = x[:, rows, columns].reshape(batch, size * size, channels)
        largest = flat.max(axis=1)
        y[:, row, column] = largest
        first = flat.argmax(axis=1)[:, None, :]
        share = np.zeros_like(flat)
        share[:] = dy[:, row, column][:, None, :] / (size * size)
        dx[:, rows, columns] += share.reshape(batch, size, size, channels)
    return y, dx


# ==== argmax_shape ====
"""The axis is not kept, so put_along_axis complains."""

import numpy as np


def max_pool(x, dy, size, stride):
    batch, _, _, channels = x.shape
    y = np.zeros_like(dy)
    dx = np.zeros_like(x)
    for row, column in np.ndindex(dy.shape[1:3]):
        rows = slice(row * stride, row * stride + size)
        columns = slice(column * stride, column * stride + size)
        flat = x[:, rows, columns].reshape(batch, size * size, channels)
        largest = flat.max(axis=1)
        y[:, row, column] = largest
        first = flat.argmax(axis=1)
        share = np.zeros_like(flat)
        np.put_along_axis(share, first, dy[:, row, column][:, None, :], axis=1)
        dx[:, rows, columns] += share.reshape(batch, size, size, channels)
    return y, dx
