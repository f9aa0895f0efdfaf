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
