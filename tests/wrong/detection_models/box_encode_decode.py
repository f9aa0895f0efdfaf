# ==== plus_one ====
import numpy as np


def to_center(boxes):
    return (boxes[:, :2] + boxes[:, 2:]) / 2, boxes[:, 2:] - boxes[:, :2]


def box_encode_decode(anchors, boxes, deltas):
    center, size = to_center(anchors)
    true_center, true_size = to_center(boxes)
    shift = (true_center - center) / size
    scale = np.log1p(true_size / size)
    encoded = np.concatenate([shift, scale], axis=1)
    new_center = center + deltas[:, :2] * size
    new_size = size * np.exp(deltas[:, 2:])
    half = new_size / 2
    decoded = np.concatenate([new_center - half, new_center + half], axis=1)
    return encoded, decoded


# ==== base_ten ====
import numpy as np


def to_center(boxes):
    return (boxes[:, :2] + boxes[:, 2:]) / 2, boxes[:, 2:] - boxes[:, :2]


def box_encode_decode(anchors, boxes, deltas):
    center, size = to_center(anchors)
    true_center, true_size = to_center(boxes)
    shift = (true_center - center) / size
    scale = np.log10(true_size / size)
    encoded = np.concatenate([shift, scale], axis=1)
    new_center = center + deltas[:, :2] * size
    new_size = size * np.exp(deltas[:, 2:])
    half = new_size / 2
    decoded = np.concatenate([new_center - half, new_center + half], axis=1)
    return encoded, decoded


# ==== logarithm_of_the_difference ====
import numpy as np


def to_center(boxes):
    return (boxes[:, :2] + boxes[:, 2:]) / 2, boxes[:, 2:] - boxes[:, :2]


def box_encode_decode(anchors, boxes, deltas):
    center, size = to_center(anchors)
    true_center, true_size = to_center(boxes)
    shift = (true_center - center) / size
    scale = np.log(np.abs(true_size - size) + 1)
    encoded = np.concatenate([shift, scale], axis=1)
    new_center = center + deltas[:, :2] * size
    new_size = size * np.exp(deltas[:, 2:])
    half = new_size / 2
    decoded = np.concatenate([new_center - half, new_center + half], axis=1)
    return encoded, decoded


# ==== by_the_area ====
import numpy as np


def to_center(boxes):
    return (boxes[:, :2] + boxes[:, 2:]) / 2, boxes[:, 2:] - boxes[:, :2]


def box_encode_decode(anchors, boxes, deltas):
    center, size = to_center(anchors)
    true_center, true_size = to_center(boxes)
    shift = (true_center - center) / np.prod(size, axis=1, keepdims=True)
    scale = np.log(true_size / size)
    encoded = np.concatenate([shift, scale], axis=1)
    new_center = center + deltas[:, :2] * size
    new_size = size * np.exp(deltas[:, 2:])
    half = new_size / 2
    decoded = np.concatenate([new_center - half, new_center + half], axis=1)
    return encoded, decoded


# ==== width_and_height_exchanged ====
import numpy as np


def to_center(boxes):
    return (boxes[:, :2] + boxes[:, 2:]) / 2, boxes[:, 2:] - boxes[:, :2]


def box_encode_decode(anchors, boxes, deltas):
    center, size = to_center(anchors)
    true_center, true_size = to_center(boxes)
    shift = (true_center - center) / size[:, ::-1]
    scale = np.log(true_size / size)
    encoded = np.concatenate([shift, scale], axis=1)
    new_center = center + deltas[:, :2] * size
    new_size = size * np.exp(deltas[:, 2:])
    half = new_size / 2
    decoded = np.concatenate([new_center - half, new_center + half], axis=1)
    return encoded, decoded


# ==== of_the_half ====
import numpy as np


def to_center(boxes):
    return (boxes[:, :2] + boxes[:, 2:]) / 2, boxes[:, 2:] - boxes[:, :2]


def box_encode_decode(anchors, boxes, deltas):
    center, size = to_center(anchors)
    true_center, true_size = to_center(boxes)
    shift = (true_center - center) / (size / 2)
    scale = np.log(true_size / size)
    encoded = np.concatenate([shift, scale], axis=1)
    new_center = center + deltas[:, :2] * size
    new_size = size * np.exp(deltas[:, 2:])
    half = new_size / 2
    decoded = np.concatenate([new_center - half, new_center + half], axis=1)
    return encoded, decoded


# ==== divided_again ====
import numpy as np


def to_center(boxes):
    return (boxes[:, :2] + boxes[:, 2:]) / 2, boxes[:, 2:] - boxes[:, :2]


def box_encode_decode(anchors, boxes, deltas):
    center, size = to_center(anchors)
    true_center, true_size = to_center(boxes)
    shift = (true_center - center) / size
    scale = np.log(true_size / size)
    encoded = np.concatenate([shift, scale], axis=1)
    new_center = center + deltas[:, :2] / size
    new_size = size * np.exp(deltas[:, 2:])
    half = new_size / 2
    decoded = np.concatenate([new_center - half, new_center + half], axis=1)
    return encoded, decoded


# ==== away_from_it ====
import numpy as np


def to_center(boxes):
    return (boxes[:, :2] + boxes[:, 2:]) / 2, boxes[:, 2:] - boxes[:, :2]


def box_encode_decode(anchors, boxes, deltas):
    center, size = to_center(anchors)
    true_center, true_size = to_center(boxes)
    shift = (true_center - center) / size
    scale = np.log(true_size / size)
    encoded = np.concatenate([shift, scale], axis=1)
    new_center = center - deltas[:, :2] * size
    new_size = size * np.exp(deltas[:, 2:])
    half = new_size / 2
    decoded = np.concatenate([new_center - half, new_center + half], axis=1)
    return encoded, decoded


# ==== first_two_again ====
import numpy as np


def to_center(boxes):
    return (boxes[:, :2] + boxes[:, 2:]) / 2, boxes[:, 2:] - boxes[:, :2]


def box_encode_decode(anchors, boxes, deltas):
    center, size = to_center(anchors)
    true_center, true_size = to_center(boxes)
    shift = (true_center - center) / size
    scale = np.log(true_size / size)
    encoded = np.concatenate([shift, scale], axis=1)
    new_center = center + deltas[:, :2] * size
    new_size = size * np.exp(deltas[:, :2])
    half = new_size / 2
    decoded = np.concatenate([new_center - half, new_center + half], axis=1)
    return encoded, decoded


# ==== power_of_two ====
import numpy as np


def to_center(boxes):
    return (boxes[:, :2] + boxes[:, 2:]) / 2, boxes[:, 2:] - boxes[:, :2]


def box_encode_decode(anchors, boxes, deltas):
    center, size = to_center(anchors)
    true_center, true_size = to_center(boxes)
    shift = (true_center - center) / size
    scale = np.log(true_size / size)
    encoded = np.concatenate([shift, scale], axis=1)
    new_center = center + deltas[:, :2] * size
    new_size = size * 2 ** deltas[:, 2:]
    half = new_size / 2
    decoded = np.concatenate([new_center - half, new_center + half], axis=1)
    return encoded, decoded


# ==== other_axis ====
import numpy as np


def to_center(boxes):
    return (boxes[:, :2] + boxes[:, 2:]) / 2, boxes[:, 2:] - boxes[:, :2]


def box_encode_decode(anchors, boxes, deltas):
    center, size = to_center(anchors)
    true_center, true_size = to_center(boxes)
    shift = (true_center - center) / size
    scale = np.log(true_size / size)
    encoded = np.concatenate([shift, scale], axis=1)
    new_center = center + deltas[:, :2] * size
    new_size = size * np.exp(deltas[:, 2:])
    half = new_size / 2
    decoded = np.concatenate([new_center - half, new_center + half], axis=0)
    return encoded, decoded
