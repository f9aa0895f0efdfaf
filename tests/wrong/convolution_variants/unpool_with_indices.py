# ==== height_as_row_length ====
"""The running number is counted with the height, which is right for square maps
only."""

import numpy as np


def unpool_with_indices(x, size):
    h, w = x.shape
    oh, ow = h // size, w // size
    blocks = x.reshape(oh, size, ow, size).transpose(0, 2, 1, 3).reshape(oh, ow, -1)
    pooled = blocks.max(axis=-1)
    best = blocks.argmax(axis=-1)
    rows = np.arange(oh)[:, None] * size + best // size
    columns = np.arange(ow) * size + best % size
    indices = rows * h + columns
    unpooled = np.zeros((h, w))
    unpooled[rows, columns] = pooled
    return pooled, indices, unpooled


# ==== local_index ====
"""The place within the block is returned."""

import numpy as np


def unpool_with_indices(x, size):
    h, w = x.shape
    oh, ow = h // size, w // size
    blocks = x.reshape(oh, size, ow, size).transpose(0, 2, 1, 3).reshape(oh, ow, -1)
    pooled = blocks.max(axis=-1)
    best = blocks.argmax(axis=-1)
    rows = np.arange(oh)[:, None] * size + best // size
    columns = np.arange(ow) * size + best % size
    indices = best
    unpooled = np.zeros((h, w))
    unpooled[rows, columns] = pooled
    return pooled, indices, unpooled


# ==== division_and_remainder_swapped ====
"""The row is the remainder and the column the quotient."""

import numpy as np


def unpool_with_indices(x, size):
    h, w = x.shape
    oh, ow = h // size, w // size
    blocks = x.reshape(oh, size, ow, size).transpose(0, 2, 1, 3).reshape(oh, ow, -1)
    pooled = blocks.max(axis=-1)
    best = blocks.argmax(axis=-1)
    rows = np.arange(oh)[:, None] * size + best % size
    columns = np.arange(ow) * size + best // size
    indices = rows * w + columns
    unpooled = np.zeros((h, w))
    unpooled[rows, columns] = pooled
    return pooled, indices, unpooled


# ==== block_offset_unscaled ====
"""The block's number is added without multiplying by the size."""

import numpy as np


def unpool_with_indices(x, size):
    h, w = x.shape
    oh, ow = h // size, w // size
    blocks = x.reshape(oh, size, ow, size).transpose(0, 2, 1, 3).reshape(oh, ow, -1)
    pooled = blocks.max(axis=-1)
    best = blocks.argmax(axis=-1)
    rows = np.arange(oh)[:, None] + best // size
    columns = np.arange(ow) + best % size
    indices = rows * w + columns
    unpooled = np.zeros((h, w))
    unpooled[rows, columns] = pooled
    return pooled, indices, unpooled


# ==== row_axis_forgotten ====
"""The numbers of the block rows are not put in a column, so they run along the
columns."""

import numpy as np


def unpool_with_indices(x, size):
    h, w = x.shape
    oh, ow = h // size, w // size
    blocks = x.reshape(oh, size, ow, size).transpose(0, 2, 1, 3).reshape(oh, ow, -1)
    pooled = blocks.max(axis=-1)
    best = blocks.argmax(axis=-1)
    rows = np.arange(oh) * size + best // size
    columns = np.arange(ow) * size + best % size
    indices = rows * w + columns
    unpooled = np.zeros((h, w))
    unpooled[rows, columns] = pooled
    return pooled, indices, unpooled


# ==== column_major ====
"""The positions are numbered column by column."""

import numpy as np


def unpool_with_indices(x, size):
    h, w = x.shape
    oh, ow = h // size, w // size
    blocks = x.reshape(oh, size, ow, size).transpose(0, 2, 1, 3).reshape(oh, ow, -1)
    pooled = blocks.max(axis=-1)
    best = blocks.argmax(axis=-1)
    rows = np.arange(oh)[:, None] * size + best // size
    columns = np.arange(ow) * size + best % size
    indices = columns * h + rows
    unpooled = np.zeros((h, w))
    unpooled[rows, columns] = pooled
    return pooled, indices, unpooled


# ==== counted_from_one ====
"""The positions are counted from 1."""

import numpy as np


def unpool_with_indices(x, size):
    h, w = x.shape
    oh, ow = h // size, w // size
    blocks = x.reshape(oh, size, ow, size).transpose(0, 2, 1, 3).reshape(oh, ow, -1)
    pooled = blocks.max(axis=-1)
    best = blocks.argmax(axis=-1)
    rows = np.arange(oh)[:, None] * size + best // size
    columns = np.arange(ow) * size + best % size
    indices = rows * w + columns + 1
    unpooled = np.zeros((h, w))
    unpooled[rows, columns] = pooled
    return pooled, indices, unpooled


# ==== local_index_used ====
"""The values are put back at the flat places of best, which are places within a
block."""

import numpy as np


def unpool_with_indices(x, size):
    h, w = x.shape
    oh, ow = h // size, w // size
    blocks = x.reshape(oh, size, ow, size).transpose(0, 2, 1, 3).reshape(oh, ow, -1)
    pooled = blocks.max(axis=-1)
    best = blocks.argmax(axis=-1)
    rows = np.arange(oh)[:, None] * size + best // size
    columns = np.arange(ow) * size + best % size
    indices = rows * w + columns
    unpooled = np.zeros((h, w))
    unpooled.flat[best] = pooled
    return pooled, indices, unpooled


# ==== nearest_upsampling ====
"""Each maximum fills its whole block."""

import numpy as np


def unpool_with_indices(x, size):
    h, w = x.shape
    oh, ow = h // size, w // size
    blocks = x.reshape(oh, size, ow, size).transpose(0, 2, 1, 3).reshape(oh, ow, -1)
    pooled = blocks.max(axis=-1)
    best = blocks.argmax(axis=-1)
    rows = np.arange(oh)[:, None] * size + best // size
    columns = np.arange(ow) * size + best % size
    indices = rows * w + columns
    unpooled = np.zeros((h, w))
    unpooled = np.repeat(np.repeat(pooled, size, axis=0), size, axis=1)
    return pooled, indices, unpooled


# ==== positive_maxima_only ====
"""The maximum is cut off at 0, as after a ReLU, which loses negative maxima."""

import numpy as np


def unpool_with_indices(x, size):
    h, w = x.shape
    oh, ow = h // size, w // size
    blocks = x.reshape(oh, size, ow, size).transpose(0, 2, 1, 3).reshape(oh, ow, -1)
    pooled = np.maximum(blocks.max(axis=-1), 0)
    best = blocks.argmax(axis=-1)
    rows = np.arange(oh)[:, None] * size + best // size
    columns = np.arange(ow) * size + best % size
    indices = rows * w + columns
    unpooled = np.zeros((h, w))
    unpooled[rows, columns] = pooled
    return pooled, indices, unpooled
