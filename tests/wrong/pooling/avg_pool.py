# ==== divided_by_window ====
"""The sum is divided by size² at the border too, as if the outside were zeros."""

import numpy as np


def windows(length, size, stride):
    count = -(-length // stride)
    padding = max(stride * (count - 1) + size - length, 0)
    before = padding // 2
    starts = stride * np.arange(count) - before
    return [slice(max(start, 0), start + size) for start in starts]


def avg_pool(x, size, stride):
    batch, height, width, channels = x.shape
    rows = windows(height, size, stride)
    columns = windows(width, size, stride)
    y = np.zeros((batch, len(rows), len(columns), channels))
    for row, column in np.ndindex(len(rows), len(columns)):
        window = x[:, rows[row], columns[column]]
        mean = window.sum(axis=(1, 2)) / size**2
        y[:, row, column] = mean
    return y


# ==== extra_before ====
"""The odd pixel goes to the front."""

import numpy as np


def windows(length, size, stride):
    count = -(-length // stride)
    padding = max(stride * (count - 1) + size - length, 0)
    before = (padding + 1) // 2
    starts = stride * np.arange(count) - before
    return [slice(max(start, 0), start + size) for start in starts]


def avg_pool(x, size, stride):
    batch, height, width, channels = x.shape
    rows = windows(height, size, stride)
    columns = windows(width, size, stride)
    y = np.zeros((batch, len(rows), len(columns), channels))
    for row, column in np.ndindex(len(rows), len(columns)):
        window = x[:, rows[row], columns[column]]
        mean = window.mean(axis=(1, 2))
        y[:, row, column] = mean
    return y


# ==== negative_start ====
"""The start is not kept from going negative, so Python counts it from the end."""

import numpy as np


def windows(length, size, stride):
    count = -(-length // stride)
    padding = max(stride * (count - 1) + size - length, 0)
    before = padding // 2
    starts = stride * np.arange(count) - before
    return [slice(start, start + size) for start in starts]


def avg_pool(x, size, stride):
    batch, height, width, channels = x.shape
    rows = windows(height, size, stride)
    columns = windows(width, size, stride)
    y = np.zeros((batch, len(rows), len(columns), channels))
    for row, column in np.ndindex(len(rows), len(columns)):
        window = x[:, rows[row], columns[column]]
        mean = window.mean(axis=(1, 2))
        y[:, row, column] = mean
    return y


# ==== end_moved_too ====
"""The end is reckoned from the clipped start, so the first window is too large."""

import numpy as np


def windows(length, size, stride):
    count = -(-length // stride)
    padding = max(stride * (count - 1) + size - length, 0)
    before = padding // 2
    starts = stride * np.arange(count) - before
    return [slice(max(start, 0), max(start, 0) + size) for start in starts]


def avg_pool(x, size, stride):
    batch, height, width, channels = x.shape
    rows = windows(height, size, stride)
    columns = windows(width, size, stride)
    y = np.zeros((batch, len(rows), len(columns), channels))
    for row, column in np.ndindex(len(rows), len(columns)):
        window = x[:, rows[row], columns[column]]
        mean = window.mean(axis=(1, 2))
        y[:, row, column] = mean
    return y


# ==== channels_averaged ====
"""The mean is taken over the channels too."""

import numpy as np


def windows(length, size, stride):
    count = -(-length // stride)
    padding = max(stride * (count - 1) + size - length, 0)
    before = padding // 2
    starts = stride * np.arange(count) - before
    return [slice(max(start, 0), start + size) for start in starts]


def avg_pool(x, size, stride):
    batch, height, width, channels = x.shape
    rows = windows(height, size, stride)
    columns = windows(width, size, stride)
    y = np.zeros((batch, len(rows), len(columns), channels))
    for row, column in np.ndindex(len(rows), len(columns)):
        window = x[:, rows[row], columns[column]]
        mean = window.mean(axis=(1, 2, 3))[:, None]
        y[:, row, column] = mean
    return y


# ==== all_padding_before ====
"""All the padding is put before the image."""

import numpy as np


def windows(length, size, stride):
    count = -(-length // stride)
    padding = max(stride * (count - 1) + size - length, 0)
    before = padding
    starts = stride * np.arange(count) - before
    return [slice(max(start, 0), start + size) for start in starts]


def avg_pool(x, size, stride):
    batch, height, width, channels = x.shape
    rows = windows(height, size, stride)
    columns = windows(width, size, stride)
    y = np.zeros((batch, len(rows), len(columns), channels))
    for row, column in np.ndindex(len(rows), len(columns)):
        window = x[:, rows[row], columns[column]]
        mean = window.mean(axis=(1, 2))
        y[:, row, column] = mean
    return y


# ==== no_padding_before ====
"""The windows begin at the corner, as with "valid"."""

import numpy as np


def windows(length, size, stride):
    count = -(-length // stride)
    padding = max(stride * (count - 1) + size - length, 0)
    before = 0
    starts = stride * np.arange(count) - before
    return [slice(max(start, 0), start + size) for start in starts]


def avg_pool(x, size, stride):
    batch, height, width, channels = x.shape
    rows = windows(height, size, stride)
    columns = windows(width, size, stride)
    y = np.zeros((batch, len(rows), len(columns), channels))
    for row, column in np.ndindex(len(rows), len(columns)):
        window = x[:, rows[row], columns[column]]
        mean = window.mean(axis=(1, 2))
        y[:, row, column] = mean
    return y


# ==== max_pooling ====
"""The maximum is taken, the usual pooling."""

import numpy as np


def windows(length, size, stride):
    count = -(-length // stride)
    padding = max(stride * (count - 1) + size - length, 0)
    before = padding // 2
    starts = stride * np.arange(count) - before
    return [slice(max(start, 0), start + size) for start in starts]


def avg_pool(x, size, stride):
    batch, height, width, channels = x.shape
    rows = windows(height, size, stride)
    columns = windows(width, size, stride)
    y = np.zeros((batch, len(rows), len(columns), channels))
    for row, column in np.ndindex(len(rows), len(columns)):
        window = x[:, rows[row], columns[column]]
        mean = window.max(axis=(1, 2))
        y[:, row, column] = mean
    return y


# ==== abs_start ====
"""The negative start is made positive with abs, as if the image were mirrored."""

import numpy as np


def windows(length, size, stride):
    count = -(-length // stride)
    padding = max(stride * (count - 1) + size - length, 0)
    before = padding // 2
    starts = stride * np.arange(count) - before
    return [slice(abs(start), start + size) for start in starts]


def avg_pool(x, size, stride):
    batch, height, width, channels = x.shape
    rows = windows(height, size, stride)
    columns = windows(width, size, stride)
    y = np.zeros((batch, len(rows), len(columns), channels))
    for row, column in np.ndindex(len(rows), len(columns)):
        window = x[:, rows[row], columns[column]]
        mean = window.mean(axis=(1, 2))
        y[:, row, column] = mean
    return y


# ==== first_axis_mean ====
"""The mean is taken over one axis after the other but starting at the batch."""

import numpy as np


def windows(length, size, stride):
    count = -(-length // stride)
    padding = max(stride * (count - 1) + size - length, 0)
    before = padding // 2
    starts = stride * np.arange(count) - before
    return [slice(max(start, 0), start + size) for start in starts]


def avg_pool(x, size, stride):
    batch, height, width, channels = x.shape
    rows = windows(height, size, stride)
    columns = windows(width, size, stride)
    y = np.zeros((batch, len(rows), len(columns), channels))
    for row, column in np.ndindex(len(rows), len(columns)):
        window = x[:, rows[row], columns[column]]
        mean = window.mean(axis=0).mean(axis=0)
        y[:, row, column] = mean
    return y
