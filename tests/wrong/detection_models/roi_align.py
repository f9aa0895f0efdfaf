# ==== between_the_edges ====
import numpy as np


def roi_align(features, roi, rows, columns, stride):
    height, width, _ = features.shape
    x1, y1, x2, y2 = roi / stride
    ys = y1 + (np.arange(rows) + 1) * (y2 - y1) / (rows + 1)
    xs = x1 + (np.arange(columns) + 0.5) * (x2 - x1) / columns
    top = np.minimum(np.floor(ys).astype(int), height - 2)
    left = np.minimum(np.floor(xs).astype(int), width - 2)
    down = (ys - top)[:, None, None]
    right = (xs - left)[None, :, None]
    upper = (1 - right) * features[top][:, left] + right * features[top][:, left + 1]
    lower = (1 - right) * features[top + 1][:, left] + right * features[top + 1][:, left + 1]
    pooled = (1 - down) * upper + down * lower
    return pooled


# ==== one_bin_less ====
import numpy as np


def roi_align(features, roi, rows, columns, stride):
    height, width, _ = features.shape
    x1, y1, x2, y2 = roi / stride
    ys = y1 + (np.arange(rows) + 0.5) * (y2 - y1) / max(rows - 1, 1)
    xs = x1 + (np.arange(columns) + 0.5) * (x2 - x1) / columns
    top = np.minimum(np.floor(ys).astype(int), height - 2)
    left = np.minimum(np.floor(xs).astype(int), width - 2)
    down = (ys - top)[:, None, None]
    right = (xs - left)[None, :, None]
    upper = (1 - right) * features[top][:, left] + right * features[top][:, left + 1]
    lower = (1 - right) * features[top + 1][:, left] + right * features[top + 1][:, left + 1]
    pooled = (1 - down) * upper + down * lower
    return pooled


# ==== without_the_start ====
import numpy as np


def roi_align(features, roi, rows, columns, stride):
    height, width, _ = features.shape
    x1, y1, x2, y2 = roi / stride
    ys = y1 + (np.arange(rows) + 0.5) * (y2 - y1) / rows
    xs = (np.arange(columns) + 0.5) * (x2 - x1) / columns
    top = np.minimum(np.floor(ys).astype(int), height - 2)
    left = np.minimum(np.floor(xs).astype(int), width - 2)
    down = (ys - top)[:, None, None]
    right = (xs - left)[None, :, None]
    upper = (1 - right) * features[top][:, left] + right * features[top][:, left + 1]
    lower = (1 - right) * features[top + 1][:, left] + right * features[top + 1][:, left + 1]
    pooled = (1 - down) * upper + down * lower
    return pooled


# ==== divided_again ====
import numpy as np


def roi_align(features, roi, rows, columns, stride):
    height, width, _ = features.shape
    x1, y1, x2, y2 = roi / stride
    ys = y1 + (np.arange(rows) + 0.5) * (y2 - y1) / rows
    xs = (x1 + (np.arange(columns) + 0.5) * (x2 - x1) / columns) / stride
    top = np.minimum(np.floor(ys).astype(int), height - 2)
    left = np.minimum(np.floor(xs).astype(int), width - 2)
    down = (ys - top)[:, None, None]
    right = (xs - left)[None, :, None]
    upper = (1 - right) * features[top][:, left] + right * features[top][:, left + 1]
    lower = (1 - right) * features[top + 1][:, left] + right * features[top + 1][:, left + 1]
    pooled = (1 - down) * upper + down * lower
    return pooled


# ==== upwards ====
import numpy as np


def roi_align(features, roi, rows, columns, stride):
    height, width, _ = features.shape
    x1, y1, x2, y2 = roi / stride
    ys = y1 + (np.arange(rows) + 0.5) * (y2 - y1) / rows
    xs = x1 + (np.arange(columns) + 0.5) * (x2 - x1) / columns
    top = np.minimum(np.ceil(ys).astype(int), height - 2)
    left = np.minimum(np.floor(xs).astype(int), width - 2)
    down = (ys - top)[:, None, None]
    right = (xs - left)[None, :, None]
    upper = (1 - right) * features[top][:, left] + right * features[top][:, left + 1]
    lower = (1 - right) * features[top + 1][:, left] + right * features[top + 1][:, left + 1]
    pooled = (1 - down) * upper + down * lower
    return pooled


# ==== last_column ====
import numpy as np


def roi_align(features, roi, rows, columns, stride):
    height, width, _ = features.shape
    x1, y1, x2, y2 = roi / stride
    ys = y1 + (np.arange(rows) + 0.5) * (y2 - y1) / rows
    xs = x1 + (np.arange(columns) + 0.5) * (x2 - x1) / columns
    top = np.minimum(np.floor(ys).astype(int), height - 2)
    left = np.minimum(np.floor(xs).astype(int), width - 1)
    down = (ys - top)[:, None, None]
    right = (xs - left)[None, :, None]
    upper = (1 - right) * features[top][:, left] + right * features[top][:, left + 1]
    lower = (1 - right) * features[top + 1][:, left] + right * features[top + 1][:, left + 1]
    pooled = (1 - down) * upper + down * lower
    return pooled


# ==== height_for_width ====
import numpy as np


def roi_align(features, roi, rows, columns, stride):
    height, width, _ = features.shape
    x1, y1, x2, y2 = roi / stride
    ys = y1 + (np.arange(rows) + 0.5) * (y2 - y1) / rows
    xs = x1 + (np.arange(columns) + 0.5) * (x2 - x1) / columns
    top = np.minimum(np.floor(ys).astype(int), height - 2)
    left = np.minimum(np.floor(xs).astype(int), height - 2)
    down = (ys - top)[:, None, None]
    right = (xs - left)[None, :, None]
    upper = (1 - right) * features[top][:, left] + right * features[top][:, left + 1]
    lower = (1 - right) * features[top + 1][:, left] + right * features[top + 1][:, left + 1]
    pooled = (1 - down) * upper + down * lower
    return pooled


# ==== not_whole ====
import numpy as np


def roi_align(features, roi, rows, columns, stride):
    height, width, _ = features.shape
    x1, y1, x2, y2 = roi / stride
    ys = y1 + (np.arange(rows) + 0.5) * (y2 - y1) / rows
    xs = x1 + (np.arange(columns) + 0.5) * (x2 - x1) / columns
    top = np.minimum(np.floor(ys).astype(int), height - 2)
    left = np.minimum(np.floor(xs), width - 2)
    down = (ys - top)[:, None, None]
    right = (xs - left)[None, :, None]
    upper = (1 - right) * features[top][:, left] + right * features[top][:, left + 1]
    lower = (1 - right) * features[top + 1][:, left] + right * features[top + 1][:, left + 1]
    pooled = (1 - down) * upper + down * lower
    return pooled


# ==== weights_above_one ====
import numpy as np


def roi_align(features, roi, rows, columns, stride):
    height, width, _ = features.shape
    x1, y1, x2, y2 = roi / stride
    ys = y1 + (np.arange(rows) + 0.5) * (y2 - y1) / rows
    xs = x1 + (np.arange(columns) + 0.5) * (x2 - x1) / columns
    top = np.minimum(np.floor(ys).astype(int), height - 2)
    left = np.minimum(np.floor(xs).astype(int), width - 2)
    down = (ys - top)[:, None, None]
    right = (xs - left)[None, :, None]
    upper = (1 - right) * features[top][:, left] + right * features[top][:, left + 1]
    lower = (1 - right) * features[top + 1][:, left] + right * features[top + 1][:, left + 1]
    pooled = upper + down * lower
    return pooled


# ==== same_row_twice ====
import numpy as np


def roi_align(features, roi, rows, columns, stride):
    height, width, _ = features.shape
    x1, y1, x2, y2 = roi / stride
    ys = y1 + (np.arange(rows) + 0.5) * (y2 - y1) / rows
    xs = x1 + (np.arange(columns) + 0.5) * (x2 - x1) / columns
    top = np.minimum(np.floor(ys).astype(int), height - 2)
    left = np.minimum(np.floor(xs).astype(int), width - 2)
    down = (ys - top)[:, None, None]
    right = (xs - left)[None, :, None]
    upper = (1 - right) * features[top][:, left] + right * features[top][:, left + 1]
    lower = (1 - right) * features[top + 1][:, left] + right * features[top + 1][:, left + 1]
    pooled = (1 - down) * upper + down * upper
    return pooled


# ==== points_in_pairs ====
import numpy as np


def roi_align(features, roi, rows, columns, stride):
    height, width, _ = features.shape
    x1, y1, x2, y2 = roi / stride
    ys = y1 + (np.arange(rows) + 0.5) * (y2 - y1) / rows
    xs = x1 + (np.arange(columns) + 0.5) * (x2 - x1) / columns
    top = np.minimum(np.floor(ys).astype(int), height - 2)
    left = np.minimum(np.floor(xs).astype(int), width - 2)
    down = (ys - top)[:, None, None]
    right = (xs - left)[None, :, None]
    upper = (1 - right) * features[top, left] + right * features[top, left + 1]
    lower = (1 - right) * features[top + 1][:, left] + right * features[top + 1][:, left + 1]
    pooled = (1 - down) * upper + down * lower
    return pooled


# ==== corners_of_bins ====
"""The points are the upper left corners of the bins."""

import numpy as np


def roi_align(features, roi, rows, columns, stride):
    height, width, _ = features.shape
    x1, y1, x2, y2 = roi / stride
    ys = y1 + np.arange(rows) * (y2 - y1) / rows
    xs = x1 + np.arange(columns) * (x2 - x1) / columns
    top = np.minimum(np.floor(ys).astype(int), height - 2)
    left = np.minimum(np.floor(xs).astype(int), width - 2)
    down = (ys - top)[:, None, None]
    right = (xs - left)[None, :, None]
    upper = (1 - right) * features[top][:, left] + right * features[top][:, left + 1]
    lower = (1 - right) * features[top + 1][:, left] + right * features[top + 1][:, left + 1]
    pooled = (1 - down) * upper + down * lower
    return pooled


# ==== linspace_with_ends ====
"""The points are spread from edge to edge of the region."""

import numpy as np


def roi_align(features, roi, rows, columns, stride):
    height, width, _ = features.shape
    x1, y1, x2, y2 = roi / stride
    ys = np.linspace(y1, y2, rows)
    xs = np.linspace(x1, x2, columns)
    top = np.minimum(np.floor(ys).astype(int), height - 2)
    left = np.minimum(np.floor(xs).astype(int), width - 2)
    down = (ys - top)[:, None, None]
    right = (xs - left)[None, :, None]
    upper = (1 - right) * features[top][:, left] + right * features[top][:, left + 1]
    lower = (1 - right) * features[top + 1][:, left] + right * features[top + 1][:, left + 1]
    pooled = (1 - down) * upper + down * lower
    return pooled


# ==== half_cell_shift ====
"""Half a cell is taken off the coordinates, as in the "aligned" version."""

import numpy as np


def roi_align(features, roi, rows, columns, stride):
    height, width, _ = features.shape
    x1, y1, x2, y2 = roi / stride
    ys = y1 + (np.arange(rows) + 0.5) * (y2 - y1) / rows - 0.5
    xs = x1 + (np.arange(columns) + 0.5) * (x2 - x1) / columns - 0.5
    top = np.clip(np.floor(ys).astype(int), 0, height - 2)
    left = np.clip(np.floor(xs).astype(int), 0, width - 2)
    down = (ys - top)[:, None, None]
    right = (xs - left)[None, :, None]
    upper = (1 - right) * features[top][:, left] + right * features[top][:, left + 1]
    lower = (1 - right) * features[top + 1][:, left] + right * features[top + 1][:, left + 1]
    pooled = (1 - down) * upper + down * lower
    return pooled


# ==== region_rounded ====
"""The region is rounded to whole cells first, as in RoI pooling."""

import numpy as np


def roi_align(features, roi, rows, columns, stride):
    height, width, _ = features.shape
    x1, y1, x2, y2 = roi / stride
    x1, y1, x2, y2 = np.round([x1, y1, x2, y2])
    ys = y1 + (np.arange(rows) + 0.5) * (y2 - y1) / rows
    xs = x1 + (np.arange(columns) + 0.5) * (x2 - x1) / columns
    top = np.clip(np.floor(ys).astype(int), 0, height - 2)
    left = np.clip(np.floor(xs).astype(int), 0, width - 2)
    down = (ys - top)[:, None, None]
    right = (xs - left)[None, :, None]
    upper = (1 - right) * features[top][:, left] + right * features[top][:, left + 1]
    lower = (1 - right) * features[top + 1][:, left] + right * features[top + 1][:, left + 1]
    pooled = (1 - down) * upper + down * lower
    return pooled


# ==== last_row_overruns ====
"""The index below the last row or column is not prevented; a point on the last one
raises an IndexError.
"""

import numpy as np


def roi_align(features, roi, rows, columns, stride):
    height, width, _ = features.shape
    x1, y1, x2, y2 = roi / stride
    ys = y1 + (np.arange(rows) + 0.5) * (y2 - y1) / rows
    xs = x1 + (np.arange(columns) + 0.5) * (x2 - x1) / columns
    top = np.floor(ys).astype(int)
    left = np.floor(xs).astype(int)
    down = (ys - top)[:, None, None]
    right = (xs - left)[None, :, None]
    upper = (1 - right) * features[top][:, left] + right * features[top][:, left + 1]
    lower = (1 - right) * features[top + 1][:, left] + right * features[top + 1][:, left + 1]
    pooled = (1 - down) * upper + down * lower
    return pooled


# ==== nearest_row ====
"""top and left are rounded to the nearest number instead of down, so values are
extrapolated.
"""

import numpy as np


def roi_align(features, roi, rows, columns, stride):
    height, width, _ = features.shape
    x1, y1, x2, y2 = roi / stride
    ys = y1 + (np.arange(rows) + 0.5) * (y2 - y1) / rows
    xs = x1 + (np.arange(columns) + 0.5) * (x2 - x1) / columns
    top = np.minimum(np.round(ys).astype(int), height - 2)
    left = np.minimum(np.round(xs).astype(int), width - 2)
    down = (ys - top)[:, None, None]
    right = (xs - left)[None, :, None]
    upper = (1 - right) * features[top][:, left] + right * features[top][:, left + 1]
    lower = (1 - right) * features[top + 1][:, left] + right * features[top + 1][:, left + 1]
    pooled = (1 - down) * upper + down * lower
    return pooled


# ==== limits_exchanged ====
"""The limits of rows and columns are exchanged, as if the map were square."""

import numpy as np


def roi_align(features, roi, rows, columns, stride):
    height, width, _ = features.shape
    x1, y1, x2, y2 = roi / stride
    ys = y1 + (np.arange(rows) + 0.5) * (y2 - y1) / rows
    xs = x1 + (np.arange(columns) + 0.5) * (x2 - x1) / columns
    top = np.minimum(np.floor(ys).astype(int), width - 2)
    left = np.minimum(np.floor(xs).astype(int), height - 2)
    down = (ys - top)[:, None, None]
    right = (xs - left)[None, :, None]
    upper = (1 - right) * features[top][:, left] + right * features[top][:, left + 1]
    lower = (1 - right) * features[top + 1][:, left] + right * features[top + 1][:, left + 1]
    pooled = (1 - down) * upper + down * lower
    return pooled


# ==== clipped_one_too_low ====
"""The learner limits to size − 3, having counted both the last index and the neighbour
once more.
"""

import numpy as np


def roi_align(features, roi, rows, columns, stride):
    height, width, _ = features.shape
    x1, y1, x2, y2 = roi / stride
    ys = y1 + (np.arange(rows) + 0.5) * (y2 - y1) / rows
    xs = x1 + (np.arange(columns) + 0.5) * (x2 - x1) / columns
    top = np.minimum(np.floor(ys).astype(int), max(height - 3, 0))
    left = np.minimum(np.floor(xs).astype(int), max(width - 3, 0))
    down = (ys - top)[:, None, None]
    right = (xs - left)[None, :, None]
    upper = (1 - right) * features[top][:, left] + right * features[top][:, left + 1]
    lower = (1 - right) * features[top + 1][:, left] + right * features[top + 1][:, left + 1]
    pooled = (1 - down) * upper + down * lower
    return pooled


# ==== weights_exchanged ====
"""The upper row is weighted by the distance from it."""

import numpy as np


def roi_align(features, roi, rows, columns, stride):
    height, width, _ = features.shape
    x1, y1, x2, y2 = roi / stride
    ys = y1 + (np.arange(rows) + 0.5) * (y2 - y1) / rows
    xs = x1 + (np.arange(columns) + 0.5) * (x2 - x1) / columns
    top = np.minimum(np.floor(ys).astype(int), height - 2)
    left = np.minimum(np.floor(xs).astype(int), width - 2)
    down = (ys - top)[:, None, None]
    right = (xs - left)[None, :, None]
    upper = (1 - right) * features[top][:, left] + right * features[top][:, left + 1]
    lower = (1 - right) * features[top + 1][:, left] + right * features[top + 1][:, left + 1]
    pooled = down * upper + (1 - down) * lower
    return pooled


# ==== left_only ====
"""The upper row takes the value of the nearest column only; across it is not
interpolated.
"""

import numpy as np


def roi_align(features, roi, rows, columns, stride):
    height, width, _ = features.shape
    x1, y1, x2, y2 = roi / stride
    ys = y1 + (np.arange(rows) + 0.5) * (y2 - y1) / rows
    xs = x1 + (np.arange(columns) + 0.5) * (x2 - x1) / columns
    top = np.minimum(np.floor(ys).astype(int), height - 2)
    left = np.minimum(np.floor(xs).astype(int), width - 2)
    down = (ys - top)[:, None, None]
    right = (xs - left)[None, :, None]
    upper = features[top][:, left]
    lower = (1 - right) * features[top + 1][:, left] + right * features[top + 1][:, left + 1]
    pooled = (1 - down) * upper + down * lower
    return pooled
