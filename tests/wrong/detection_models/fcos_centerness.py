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
