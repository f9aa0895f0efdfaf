# ==== corner_kept ====
import numpy as np


def fcos_centerness(points, box):
    distances = np.concatenate([points - box[:2], box[2:]], axis=1)
    inside = np.min(distances, axis=1) > 0
    centerness = np.zeros(len(points))
    left, top, right, bottom = distances[inside].T
    across = np.minimum(left, right) / np.maximum(left, right)
    down = np.minimum(top, bottom) / np.maximum(top, bottom)
    centerness[inside] = np.sqrt(across * down)
    return inside, distances, centerness


# ==== pairs_in_another_order ====
import numpy as np


def fcos_centerness(points, box):
    distances = np.concatenate([(points - box[:2])[:, ::-1], (box[2:] - points)[:, ::-1]], axis=1)
    inside = np.min(distances, axis=1) > 0
    centerness = np.zeros(len(points))
    left, top, right, bottom = distances[inside].T
    across = np.minimum(left, right) / np.maximum(left, right)
    down = np.minimum(top, bottom) / np.maximum(top, bottom)
    centerness[inside] = np.sqrt(across * down)
    return inside, distances, centerness


# ==== sum_is_positive ====
import numpy as np


def fcos_centerness(points, box):
    distances = np.concatenate([points - box[:2], box[2:] - points], axis=1)
    inside = np.sum(distances, axis=1) > 0
    centerness = np.zeros(len(points))
    left, top, right, bottom = distances[inside].T
    across = np.minimum(left, right) / np.maximum(left, right)
    down = np.minimum(top, bottom) / np.maximum(top, bottom)
    centerness[inside] = np.sqrt(across * down)
    return inside, distances, centerness


# ==== along_either_axis ====
import numpy as np


def fcos_centerness(points, box):
    distances = np.concatenate([points - box[:2], box[2:] - points], axis=1)
    inside = (points > box[:2]).any(axis=1) & (points < box[2:]).any(axis=1)
    centerness = np.zeros(len(points))
    left, top, right, bottom = distances[inside].T
    across = np.minimum(left, right) / np.maximum(left, right)
    down = np.minimum(top, bottom) / np.maximum(top, bottom)
    centerness[inside] = np.sqrt(across * down)
    return inside, distances, centerness


# ==== sum_under_the_root ====
import numpy as np


def fcos_centerness(points, box):
    distances = np.concatenate([points - box[:2], box[2:] - points], axis=1)
    inside = np.min(distances, axis=1) > 0
    centerness = np.zeros(len(points))
    left, top, right, bottom = distances[inside].T
    across = np.minimum(left, right) / np.maximum(left, right)
    down = np.minimum(top, bottom) / np.maximum(top, bottom)
    centerness[inside] = np.sqrt(across + down)
    return inside, distances, centerness


# ==== squares ====
import numpy as np


def fcos_centerness(points, box):
    distances = np.concatenate([points - box[:2], box[2:] - points], axis=1)
    inside = np.min(distances, axis=1) > 0
    centerness = np.zeros(len(points))
    left, top, right, bottom = distances[inside].T
    across = np.minimum(left, right) / np.maximum(left, right)
    down = np.minimum(top, bottom) / np.maximum(top, bottom)
    centerness[inside] = across**2 * down**2
    return inside, distances, centerness


# ==== half_a_root ====
import numpy as np


def fcos_centerness(points, box):
    distances = np.concatenate([points - box[:2], box[2:] - points], axis=1)
    inside = np.min(distances, axis=1) > 0
    centerness = np.zeros(len(points))
    left, top, right, bottom = distances[inside].T
    across = np.minimum(left, right) / np.maximum(left, right)
    down = np.minimum(top, bottom) / np.maximum(top, bottom)
    centerness[inside] = np.sqrt(across) * down
    return inside, distances, centerness


# ==== cubic_root ====
import numpy as np


def fcos_centerness(points, box):
    distances = np.concatenate([points - box[:2], box[2:] - points], axis=1)
    inside = np.min(distances, axis=1) > 0
    centerness = np.zeros(len(points))
    left, top, right, bottom = distances[inside].T
    across = np.minimum(left, right) / np.maximum(left, right)
    down = np.minimum(top, bottom) / np.maximum(top, bottom)
    centerness[inside] = np.cbrt(across * down)
    return inside, distances, centerness


# ==== down_below_across ====
import numpy as np


def fcos_centerness(points, box):
    distances = np.concatenate([points - box[:2], box[2:] - points], axis=1)
    inside = np.min(distances, axis=1) > 0
    centerness = np.zeros(len(points))
    left, top, right, bottom = distances[inside].T
    across = np.minimum(left, right) / np.maximum(top, bottom)
    down = np.minimum(top, bottom) / np.maximum(top, bottom)
    centerness[inside] = np.sqrt(across * down)
    return inside, distances, centerness


# ==== offset_from_the_middle ====
import numpy as np


def fcos_centerness(points, box):
    distances = np.concatenate([points - box[:2], box[2:] - points], axis=1)
    inside = np.min(distances, axis=1) > 0
    centerness = np.zeros(len(points))
    left, top, right, bottom = distances[inside].T
    across = 1 - np.abs(left - right) / (left + right)
    down = np.minimum(top, bottom) / np.maximum(top, bottom)
    centerness[inside] = np.sqrt(across * down)
    return inside, distances, centerness


# ==== two_arguments ====
import numpy as np


def fcos_centerness(points, box):
    distances = np.concatenate([points - box[:2], box[2:] - points], axis=1)
    inside = np.min(distances, axis=1) > 0
    centerness = np.zeros(len(points))
    left, top, right, bottom = distances[inside].T
    across = np.minimum(left, right) / np.maximum(left, right)
    down = np.min(top, bottom) / np.max(top, bottom)
    centerness[inside] = np.sqrt(across * down)
    return inside, distances, centerness


# ==== order_left_right ====
"""The distances come as left, right, top, bottom."""

import numpy as np


def fcos_centerness(points, box):
    distances = np.stack(
        [
            points[:, 0] - box[0],
            box[2] - points[:, 0],
            points[:, 1] - box[1],
            box[3] - points[:, 1],
        ],
        axis=1,
    )
    inside = (distances > 0).all(axis=1)
    centerness = np.zeros(len(points))
    left, right, top, bottom = distances[inside].T
    across = np.minimum(left, right) / np.maximum(left, right)
    down = np.minimum(top, bottom) / np.maximum(top, bottom)
    centerness[inside] = np.sqrt(across * down)
    return inside, distances, centerness


# ==== y_upwards ====
"""y is taken to be measured upwards, so top and bottom are exchanged."""

import numpy as np


def fcos_centerness(points, box):
    distances = np.stack(
        [
            points[:, 0] - box[0],
            box[3] - points[:, 1],
            box[2] - points[:, 0],
            points[:, 1] - box[1],
        ],
        axis=1,
    )
    inside = (distances > 0).all(axis=1)
    centerness = np.zeros(len(points))
    left, top, right, bottom = distances[inside].T
    across = np.minimum(left, right) / np.maximum(left, right)
    down = np.minimum(top, bottom) / np.maximum(top, bottom)
    centerness[inside] = np.sqrt(across * down)
    return inside, distances, centerness


# ==== absolute_distances ====
"""Distances are made positive in the returned array, since a distance cannot be
negative.
"""

import numpy as np


def fcos_centerness(points, box):
    distances = np.concatenate([points - box[:2], box[2:] - points], axis=1)
    inside = (distances > 0).all(axis=1)
    distances = np.abs(distances)
    centerness = np.zeros(len(points))
    left, top, right, bottom = distances[inside].T
    across = np.minimum(left, right) / np.maximum(left, right)
    down = np.minimum(top, bottom) / np.maximum(top, bottom)
    centerness[inside] = np.sqrt(across * down)
    return inside, distances, centerness


# ==== sides_are_inside ====
"""A point on a side counts as inside."""

import numpy as np


def fcos_centerness(points, box):
    distances = np.concatenate([points - box[:2], box[2:] - points], axis=1)
    inside = (distances >= 0).all(axis=1)
    centerness = np.zeros(len(points))
    left, top, right, bottom = distances[inside].T
    across = np.minimum(left, right) / np.maximum(left, right)
    down = np.minimum(top, bottom) / np.maximum(top, bottom)
    centerness[inside] = np.sqrt(across * down)
    return inside, distances, centerness


# ==== half_open_box ====
"""Half-open boxes are assumed: the left and top sides are inside, the right and bottom
ones are not.
"""

import numpy as np


def fcos_centerness(points, box):
    distances = np.concatenate([points - box[:2], box[2:] - points], axis=1)
    inside = (distances[:, :2] >= 0).all(axis=1) & (distances[:, 2:] > 0).all(axis=1)
    centerness = np.zeros(len(points))
    left, top, right, bottom = distances[inside].T
    across = np.minimum(left, right) / np.maximum(left, right)
    down = np.minimum(top, bottom) / np.maximum(top, bottom)
    centerness[inside] = np.sqrt(across * down)
    return inside, distances, centerness


# ==== one_direction_suffices ====
"""A point counts as inside where it is within the box in x or in y."""

import numpy as np


def fcos_centerness(points, box):
    distances = np.concatenate([points - box[:2], box[2:] - points], axis=1)
    inside = ((distances[:, 0] > 0) & (distances[:, 2] > 0)) | (
        (distances[:, 1] > 0) & (distances[:, 3] > 0)
    )
    centerness = np.zeros(len(points))
    left, top, right, bottom = distances[inside].T
    across = np.minimum(left, right) / np.maximum(left, right)
    down = np.minimum(top, bottom) / np.maximum(top, bottom)
    centerness[inside] = np.sqrt(np.maximum(across * down, 0))
    return inside, distances, centerness


# ==== root_forgotten ====
"""The product of both ratios is returned without the root."""

import numpy as np


def fcos_centerness(points, box):
    distances = np.concatenate([points - box[:2], box[2:] - points], axis=1)
    inside = (distances > 0).all(axis=1)
    centerness = np.zeros(len(points))
    left, top, right, bottom = distances[inside].T
    across = np.minimum(left, right) / np.maximum(left, right)
    down = np.minimum(top, bottom) / np.maximum(top, bottom)
    centerness[inside] = across * down
    return inside, distances, centerness


# ==== mean_of_ratios ====
"""The two ratios are averaged."""

import numpy as np


def fcos_centerness(points, box):
    distances = np.concatenate([points - box[:2], box[2:] - points], axis=1)
    inside = (distances > 0).all(axis=1)
    centerness = np.zeros(len(points))
    left, top, right, bottom = distances[inside].T
    across = np.minimum(left, right) / np.maximum(left, right)
    down = np.minimum(top, bottom) / np.maximum(top, bottom)
    centerness[inside] = (across + down) / 2
    return inside, distances, centerness


# ==== left_by_right ====
"""left is simply divided by right; it is right only in the left half of a box."""

import numpy as np


def fcos_centerness(points, box):
    distances = np.concatenate([points - box[:2], box[2:] - points], axis=1)
    inside = (distances > 0).all(axis=1)
    centerness = np.zeros(len(points))
    left, top, right, bottom = distances[inside].T
    across = left / right
    down = top / bottom
    centerness[inside] = np.sqrt(across * down)
    return inside, distances, centerness


# ==== cleared_distances ====
"""The distances of points outside are set to 0, like their centerness."""

import numpy as np


def fcos_centerness(points, box):
    distances = np.concatenate([points - box[:2], box[2:] - points], axis=1)
    inside = (distances > 0).all(axis=1)
    centerness = np.zeros(len(points))
    left, top, right, bottom = distances[inside].T
    across = np.minimum(left, right) / np.maximum(left, right)
    down = np.minimum(top, bottom) / np.maximum(top, bottom)
    centerness[inside] = np.sqrt(across * down)
    distances = np.where(inside[:, None], distances, 0)
    return inside, distances, centerness
