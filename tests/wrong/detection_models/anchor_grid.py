# ==== no_outer_product ====
import numpy as np


def anchor_grid(rows, columns, stride, scales, ratios):
    x = (np.arange(columns) + 0.5) * stride
    y = (np.arange(rows) + 0.5) * stride
    widths = scales / np.sqrt(ratios)
    heights = np.outer(scales, np.sqrt(ratios)).ravel()
    shapes = np.stack([widths, heights], axis=1)
    centers = np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 1, 2)
    anchors = np.concatenate([centers - shapes / 2, centers + shapes / 2], axis=-1).reshape(-1, 4)
    return anchors


# ==== end_of_the_cell ====
import numpy as np


def anchor_grid(rows, columns, stride, scales, ratios):
    x = (np.arange(columns) + 0.5) * stride
    y = (np.arange(rows) + 1) * stride
    widths = np.outer(scales, 1 / np.sqrt(ratios)).ravel()
    heights = np.outer(scales, np.sqrt(ratios)).ravel()
    shapes = np.stack([widths, heights], axis=1)
    centers = np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 1, 2)
    anchors = np.concatenate([centers - shapes / 2, centers + shapes / 2], axis=-1).reshape(-1, 4)
    return anchors


# ==== half_of_an_odd_stride ====
import numpy as np


def anchor_grid(rows, columns, stride, scales, ratios):
    x = (np.arange(columns) + 0.5) * stride
    y = np.arange(rows) * stride + stride // 2
    widths = np.outer(scales, 1 / np.sqrt(ratios)).ravel()
    heights = np.outer(scales, np.sqrt(ratios)).ravel()
    shapes = np.stack([widths, heights], axis=1)
    centers = np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 1, 2)
    anchors = np.concatenate([centers - shapes / 2, centers + shapes / 2], axis=-1).reshape(-1, 4)
    return anchors


# ==== in_cells ====
import numpy as np


def anchor_grid(rows, columns, stride, scales, ratios):
    x = np.arange(columns) + 0.5
    y = (np.arange(rows) + 0.5) * stride
    widths = np.outer(scales, 1 / np.sqrt(ratios)).ravel()
    heights = np.outer(scales, np.sqrt(ratios)).ravel()
    shapes = np.stack([widths, heights], axis=1)
    centers = np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 1, 2)
    anchors = np.concatenate([centers - shapes / 2, centers + shapes / 2], axis=-1).reshape(-1, 4)
    return anchors


# ==== scale_in_cells ====
import numpy as np


def anchor_grid(rows, columns, stride, scales, ratios):
    x = (np.arange(columns) + 0.5) * stride
    y = (np.arange(rows) + 0.5) * stride
    widths = np.outer(scales, 1 / np.sqrt(ratios)).ravel()
    heights = np.outer(scales * stride, np.sqrt(ratios)).ravel()
    shapes = np.stack([widths, heights], axis=1)
    centers = np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 1, 2)
    anchors = np.concatenate([centers - shapes / 2, centers + shapes / 2], axis=-1).reshape(-1, 4)
    return anchors


# ==== area_as_scale ====
import numpy as np


def anchor_grid(rows, columns, stride, scales, ratios):
    x = (np.arange(columns) + 0.5) * stride
    y = (np.arange(rows) + 0.5) * stride
    widths = np.outer(scales, 1 / np.sqrt(ratios)).ravel()
    heights = np.outer(np.sqrt(scales), np.sqrt(ratios)).ravel()
    shapes = np.stack([widths, heights], axis=1)
    centers = np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 1, 2)
    anchors = np.concatenate([centers - shapes / 2, centers + shapes / 2], axis=-1).reshape(-1, 4)
    return anchors


# ==== square_of_the_ratio ====
import numpy as np


def anchor_grid(rows, columns, stride, scales, ratios):
    x = (np.arange(columns) + 0.5) * stride
    y = (np.arange(rows) + 0.5) * stride
    widths = np.outer(scales, 1 / np.sqrt(ratios)).ravel()
    heights = np.outer(scales, ratios**2).ravel()
    shapes = np.stack([widths, heights], axis=1)
    centers = np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 1, 2)
    anchors = np.concatenate([centers - shapes / 2, centers + shapes / 2], axis=-1).reshape(-1, 4)
    return anchors


# ==== axes_exchanged ====
import numpy as np


def anchor_grid(rows, columns, stride, scales, ratios):
    x = (np.arange(columns) + 0.5) * stride
    y = (np.arange(rows) + 0.5) * stride
    widths = np.outer(scales, 1 / np.sqrt(ratios)).ravel()
    heights = np.outer(scales, np.sqrt(ratios)).ravel()
    shapes = np.stack([widths, heights], axis=1)
    centers = np.stack(np.meshgrid(y, x), axis=-1).reshape(-1, 1, 2)
    anchors = np.concatenate([centers - shapes / 2, centers + shapes / 2], axis=-1).reshape(-1, 4)
    return anchors


# ==== pairs_in_order ====
import numpy as np


def anchor_grid(rows, columns, stride, scales, ratios):
    x = (np.arange(columns) + 0.5) * stride
    y = (np.arange(rows) + 0.5) * stride
    widths = np.outer(scales, 1 / np.sqrt(ratios)).ravel()
    heights = np.outer(scales, np.sqrt(ratios)).ravel()
    shapes = np.stack([widths, heights], axis=1)
    centers = np.stack([x, y], axis=-1).reshape(-1, 1, 2)
    anchors = np.concatenate([centers - shapes / 2, centers + shapes / 2], axis=-1).reshape(-1, 4)
    return anchors


# ==== whole_shapes_from_the_centre ====
import numpy as np


def anchor_grid(rows, columns, stride, scales, ratios):
    x = (np.arange(columns) + 0.5) * stride
    y = (np.arange(rows) + 0.5) * stride
    widths = np.outer(scales, 1 / np.sqrt(ratios)).ravel()
    heights = np.outer(scales, np.sqrt(ratios)).ravel()
    shapes = np.stack([widths, heights], axis=1)
    centers = np.stack(np.meshgrid(x, y), axis=-1).reshape(1, -1, 2)
    anchors = np.concatenate([centers - shapes / 2, centers + shapes / 2], axis=-1).reshape(-1, 4)
    return anchors


# ==== corner_of_the_cell ====
"""The centres are at the upper left corner of each cell; the half cell is forgotten."""

import numpy as np


def anchor_grid(rows, columns, stride, scales, ratios):
    x = np.arange(columns) * stride
    y = np.arange(rows) * stride
    widths = (scales[:, None] / np.sqrt(ratios)).ravel()
    heights = (scales[:, None] * np.sqrt(ratios)).ravel()
    shapes = np.stack([widths, heights], axis=1)
    centers = np.stack(np.meshgrid(x, y), axis=-1)[:, :, None, :]
    anchors = np.concatenate([centers - shapes / 2, centers + shapes / 2], axis=-1).reshape(-1, 4)
    return anchors


# ==== half_pixel ====
"""Half a pixel, and not half a cell, is added."""

import numpy as np


def anchor_grid(rows, columns, stride, scales, ratios):
    x = np.arange(columns) * stride + 0.5
    y = np.arange(rows) * stride + 0.5
    widths = (scales[:, None] / np.sqrt(ratios)).ravel()
    heights = (scales[:, None] * np.sqrt(ratios)).ravel()
    shapes = np.stack([widths, heights], axis=1)
    centers = np.stack(np.meshgrid(x, y), axis=-1)[:, :, None, :]
    anchors = np.concatenate([centers - shapes / 2, centers + shapes / 2], axis=-1).reshape(-1, 4)
    return anchors


# ==== whole_half_stride ====
"""Half of the stride is taken as an integer, which is wrong for odd strides."""

import numpy as np


def anchor_grid(rows, columns, stride, scales, ratios):
    x = np.arange(columns) * stride + stride // 2
    y = np.arange(rows) * stride + stride // 2
    widths = (scales[:, None] / np.sqrt(ratios)).ravel()
    heights = (scales[:, None] * np.sqrt(ratios)).ravel()
    shapes = np.stack([widths, heights], axis=1)
    centers = np.stack(np.meshgrid(x, y), axis=-1)[:, :, None, :]
    anchors = np.concatenate([centers - shapes / 2, centers + shapes / 2], axis=-1).reshape(-1, 4)
    return anchors


# ==== ratio_width_by_height ====
"""The ratio is read as width divided by height."""

import numpy as np


def anchor_grid(rows, columns, stride, scales, ratios):
    x = (np.arange(columns) + 0.5) * stride
    y = (np.arange(rows) + 0.5) * stride
    widths = (scales[:, None] * np.sqrt(ratios)).ravel()
    heights = (scales[:, None] / np.sqrt(ratios)).ravel()
    shapes = np.stack([widths, heights], axis=1)
    centers = np.stack(np.meshgrid(x, y), axis=-1)[:, :, None, :]
    anchors = np.concatenate([centers - shapes / 2, centers + shapes / 2], axis=-1).reshape(-1, 4)
    return anchors


# ==== width_fixed ====
"""The width stays at the scale, and the height alone is multiplied, so the area
changes.
"""

import numpy as np


def anchor_grid(rows, columns, stride, scales, ratios):
    x = (np.arange(columns) + 0.5) * stride
    y = (np.arange(rows) + 0.5) * stride
    widths = np.repeat(scales, len(ratios))
    heights = (scales[:, None] * ratios).ravel()
    shapes = np.stack([widths, heights], axis=1)
    centers = np.stack(np.meshgrid(x, y), axis=-1)[:, :, None, :]
    anchors = np.concatenate([centers - shapes / 2, centers + shapes / 2], axis=-1).reshape(-1, 4)
    return anchors


# ==== root_forgotten ====
"""Both sides are changed by the ratio itself and not by its root; the area is right but
the ratio is squared.
"""

import numpy as np


def anchor_grid(rows, columns, stride, scales, ratios):
    x = (np.arange(columns) + 0.5) * stride
    y = (np.arange(rows) + 0.5) * stride
    widths = (scales[:, None] / ratios).ravel()
    heights = (scales[:, None] * ratios).ravel()
    shapes = np.stack([widths, heights], axis=1)
    centers = np.stack(np.meshgrid(x, y), axis=-1)[:, :, None, :]
    anchors = np.concatenate([centers - shapes / 2, centers + shapes / 2], axis=-1).reshape(-1, 4)
    return anchors


# ==== scales_change_fastest ====
"""The ratios come first, and the scales change fastest."""

import numpy as np


def anchor_grid(rows, columns, stride, scales, ratios):
    x = (np.arange(columns) + 0.5) * stride
    y = (np.arange(rows) + 0.5) * stride
    widths = (scales / np.sqrt(ratios)[:, None]).ravel()
    heights = (scales * np.sqrt(ratios)[:, None]).ravel()
    shapes = np.stack([widths, heights], axis=1)
    centers = np.stack(np.meshgrid(x, y), axis=-1)[:, :, None, :]
    anchors = np.concatenate([centers - shapes / 2, centers + shapes / 2], axis=-1).reshape(-1, 4)
    return anchors


# ==== columns_before_rows ====
"""meshgrid is called with "ij", so the cells come column by column."""

import numpy as np


def anchor_grid(rows, columns, stride, scales, ratios):
    x = (np.arange(columns) + 0.5) * stride
    y = (np.arange(rows) + 0.5) * stride
    widths = (scales[:, None] / np.sqrt(ratios)).ravel()
    heights = (scales[:, None] * np.sqrt(ratios)).ravel()
    shapes = np.stack([widths, heights], axis=1)
    centers = np.stack(np.meshgrid(x, y, indexing="ij"), axis=-1)[:, :, None, :]
    anchors = np.concatenate([centers - shapes / 2, centers + shapes / 2], axis=-1).reshape(-1, 4)
    return anchors


# ==== rows_exchanged_with_columns ====
"""x is made from the rows and y from the columns, which shows only where they differ.
"""

import numpy as np


def anchor_grid(rows, columns, stride, scales, ratios):
    x = (np.arange(rows) + 0.5) * stride
    y = (np.arange(columns) + 0.5) * stride
    widths = (scales[:, None] / np.sqrt(ratios)).ravel()
    heights = (scales[:, None] * np.sqrt(ratios)).ravel()
    shapes = np.stack([widths, heights], axis=1)
    centers = np.stack(np.meshgrid(x, y), axis=-1)[:, :, None, :]
    anchors = np.concatenate([centers - shapes / 2, centers + shapes / 2], axis=-1).reshape(-1, 4)
    return anchors


# ==== axis_for_shapes_missing ====
"""The centres are a flat list without an axis for the shapes, which does not broadcast.
"""

import numpy as np


def anchor_grid(rows, columns, stride, scales, ratios):
    x = (np.arange(columns) + 0.5) * stride
    y = (np.arange(rows) + 0.5) * stride
    widths = (scales[:, None] / np.sqrt(ratios)).ravel()
    heights = (scales[:, None] * np.sqrt(ratios)).ravel()
    shapes = np.stack([widths, heights], axis=1)
    centers = np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 2)
    anchors = np.concatenate([centers - shapes / 2, centers + shapes / 2], axis=-1).reshape(-1, 4)
    return anchors
