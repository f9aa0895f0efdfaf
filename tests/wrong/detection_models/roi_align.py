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
