# ==== averaging_matrices ====
"""A matrix of averages for the rows and one for the columns."""

import numpy as np


def averages(length, size, stride):
    count = int(np.ceil(length / stride))
    padding = max((count - 1) * stride + size - length, 0)
    first = np.arange(count)[:, None] * stride - padding // 2
    pixel = np.arange(length)[None, :]
    covered = (first <= pixel) & (pixel < first + size)
    return covered / covered.sum(axis=1, keepdims=True)


def avg_pool(x, size, stride):
    down = averages(x.shape[1], size, stride)
    across = averages(x.shape[2], size, stride)
    return np.einsum("ih,nhwc,jw->nijc", down, x, across)


# ==== float32 ====
"""In single precision."""

import numpy as np


def spans(length, size, stride):
    count = -(-length // stride)
    before = max(stride * (count - 1) + size - length, 0) // 2
    return [(max(i * stride - before, 0), i * stride - before + size) for i in range(count)]


def avg_pool(x, size, stride):
    x = x.astype(np.float32)
    rows = [
        np.stack(
            [x[:, a:b, c:d].mean(axis=(1, 2)) for c, d in spans(x.shape[2], size, stride)], axis=1
        )
        for a, b in spans(x.shape[1], size, stride)
    ]
    return np.stack(rows, axis=1)


# ==== loops ====
"""Pixel by pixel, skipping what lies outside."""

import math

import numpy as np


def avg_pool(x, size, stride):
    batch, height, width, channels = x.shape
    out_height, out_width = math.ceil(height / stride), math.ceil(width / stride)
    top = max((out_height - 1) * stride + size - height, 0) // 2
    left = max((out_width - 1) * stride + size - width, 0) // 2
    y = np.zeros((batch, out_height, out_width, channels))
    for i in range(out_height):
        for j in range(out_width):
            total, pixels = np.zeros((batch, channels)), 0
            for row in range(i * stride - top, i * stride - top + size):
                for column in range(j * stride - left, j * stride - left + size):
                    if 0 <= row < height and 0 <= column < width:
                        total += x[:, row, column]
                        pixels += 1
            y[:, i, j] = total / pixels
    return y


# ==== nan_padding ====
"""Padding with NaN, which nanmean leaves out."""

import numpy as np


def avg_pool(x, size, stride):
    around = [(0, 0)]
    for length in x.shape[1:3]:
        rest = length % stride
        total = max(size - (rest if rest else stride), 0)
        around.append((total // 2, total - total // 2))
    padded = np.pad(x, [*around, (0, 0)], constant_values=np.nan)
    rows = range(0, padded.shape[1] - size + 1, stride)
    columns = range(0, padded.shape[2] - size + 1, stride)
    means = [
        [np.nanmean(padded[:, r : r + size, c : c + size], axis=(1, 2)) for c in columns]
        for r in rows
    ]
    return np.array(means).transpose(2, 0, 1, 3)


# ==== running_sums ====
"""Differences of running sums, one direction after the other."""

import numpy as np


def average_along(x, axis, size, stride):
    length = x.shape[axis]
    count = -(-length // stride)
    before = max(stride * (count - 1) + size - length, 0) // 2
    begin = np.arange(count) * stride - before
    first, last = np.clip(begin, 0, None), np.clip(begin + size, None, length)
    running = np.cumsum(x, axis=axis)
    running = np.concatenate([np.zeros_like(running.take([0], axis)), running], axis=axis)
    sums = running.take(last, axis) - running.take(first, axis)
    shape = [1] * x.ndim
    shape[axis] = count
    return sums / (last - first).reshape(shape)


def avg_pool(x, size, stride):
    return average_along(average_along(x, 1, size, stride), 2, size, stride)


# ==== sums_and_counts ====
"""Sums of the zero-padded image over sums of a padded image of ones."""

import numpy as np


def edges(length, size, stride):
    padding = max(stride * ((length - 1) // stride) + size - length, 0)
    return padding // 2, padding - padding // 2


def window_sums(image, size, stride):
    around = [edges(length, size, stride) for length in image.shape[1:3]]
    padded = np.pad(image, [(0, 0), *around, (0, 0)])
    view = np.lib.stride_tricks.sliding_window_view(padded, (size, size), axis=(1, 2))
    return view[:, ::stride, ::stride].sum(axis=(-2, -1))


def avg_pool(x, size, stride):
    return window_sums(x, size, stride) / window_sums(np.ones_like(x), size, stride)
