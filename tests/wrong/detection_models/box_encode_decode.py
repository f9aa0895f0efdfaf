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


# ==== shift_in_pixels ====
"""The shift is not divided by the anchor's size."""

import numpy as np


def to_center(boxes):
    return (boxes[:, :2] + boxes[:, 2:]) / 2, boxes[:, 2:] - boxes[:, :2]


def box_encode_decode(anchors, boxes, deltas):
    center, size = to_center(anchors)
    true_center, true_size = to_center(boxes)
    shift = true_center - center
    scale = np.log(true_size / size)
    encoded = np.concatenate([shift, scale], axis=1)
    new_center = center + deltas[:, :2] * size
    new_size = size * np.exp(deltas[:, 2:])
    half = new_size / 2
    decoded = np.concatenate([new_center - half, new_center + half], axis=1)
    return encoded, decoded


# ==== divided_by_true_size ====
"""The shift is divided by the size of the true box."""

import numpy as np


def to_center(boxes):
    return (boxes[:, :2] + boxes[:, 2:]) / 2, boxes[:, 2:] - boxes[:, :2]


def box_encode_decode(anchors, boxes, deltas):
    center, size = to_center(anchors)
    true_center, true_size = to_center(boxes)
    shift = (true_center - center) / true_size
    scale = np.log(true_size / size)
    encoded = np.concatenate([shift, scale], axis=1)
    new_center = center + deltas[:, :2] * size
    new_size = size * np.exp(deltas[:, 2:])
    half = new_size / 2
    decoded = np.concatenate([new_center - half, new_center + half], axis=1)
    return encoded, decoded


# ==== shift_of_the_anchor ====
"""The difference is taken the other way, from the true box to the anchor."""

import numpy as np


def to_center(boxes):
    return (boxes[:, :2] + boxes[:, 2:]) / 2, boxes[:, 2:] - boxes[:, :2]


def box_encode_decode(anchors, boxes, deltas):
    center, size = to_center(anchors)
    true_center, true_size = to_center(boxes)
    shift = (center - true_center) / size
    scale = np.log(true_size / size)
    encoded = np.concatenate([shift, scale], axis=1)
    new_center = center + deltas[:, :2] * size
    new_size = size * np.exp(deltas[:, 2:])
    half = new_size / 2
    decoded = np.concatenate([new_center - half, new_center + half], axis=1)
    return encoded, decoded


# ==== corner_for_centre ====
"""The shift is that of the upper left corner; the centres are not used."""

import numpy as np


def to_center(boxes):
    return (boxes[:, :2] + boxes[:, 2:]) / 2, boxes[:, 2:] - boxes[:, :2]


def box_encode_decode(anchors, boxes, deltas):
    center, size = to_center(anchors)
    true_center, true_size = to_center(boxes)
    shift = (boxes[:, :2] - anchors[:, :2]) / size
    scale = np.log(true_size / size)
    encoded = np.concatenate([shift, scale], axis=1)
    new_center = center + deltas[:, :2] * size
    new_size = size * np.exp(deltas[:, 2:])
    half = new_size / 2
    decoded = np.concatenate([new_center - half, new_center + half], axis=1)
    return encoded, decoded


# ==== binary_logarithm ====
"""The logarithm has base 2, as the learner counts doublings, and exp2 undoes it."""

import numpy as np


def to_center(boxes):
    return (boxes[:, :2] + boxes[:, 2:]) / 2, boxes[:, 2:] - boxes[:, :2]


def box_encode_decode(anchors, boxes, deltas):
    center, size = to_center(anchors)
    true_center, true_size = to_center(boxes)
    shift = (true_center - center) / size
    scale = np.log2(true_size / size)
    encoded = np.concatenate([shift, scale], axis=1)
    new_center = center + deltas[:, :2] * size
    new_size = size * np.exp2(deltas[:, 2:])
    half = new_size / 2
    decoded = np.concatenate([new_center - half, new_center + half], axis=1)
    return encoded, decoded


# ==== relative_change ====
"""The size's correction is the relative change, and not a logarithm."""

import numpy as np


def to_center(boxes):
    return (boxes[:, :2] + boxes[:, 2:]) / 2, boxes[:, 2:] - boxes[:, :2]


def box_encode_decode(anchors, boxes, deltas):
    center, size = to_center(anchors)
    true_center, true_size = to_center(boxes)
    shift = (true_center - center) / size
    scale = true_size / size - 1
    encoded = np.concatenate([shift, scale], axis=1)
    new_center = center + deltas[:, :2] * size
    new_size = size * (1 + deltas[:, 2:])
    half = new_size / 2
    decoded = np.concatenate([new_center - half, new_center + half], axis=1)
    return encoded, decoded


# ==== variances_of_ssd ====
"""The corrections are divided by 0.1 and 0.2, as SSD does."""

import numpy as np


def to_center(boxes):
    return (boxes[:, :2] + boxes[:, 2:]) / 2, boxes[:, 2:] - boxes[:, :2]


def box_encode_decode(anchors, boxes, deltas):
    center, size = to_center(anchors)
    true_center, true_size = to_center(boxes)
    shift = (true_center - center) / size / 0.1
    scale = np.log(true_size / size) / 0.2
    encoded = np.concatenate([shift, scale], axis=1)
    new_center = center + 0.1 * deltas[:, :2] * size
    new_size = size * np.exp(0.2 * deltas[:, 2:])
    half = new_size / 2
    decoded = np.concatenate([new_center - half, new_center + half], axis=1)
    return encoded, decoded


# ==== decoded_from_true_boxes ====
"""The corrections are applied to the true boxes and not to the anchors."""

import numpy as np


def to_center(boxes):
    return (boxes[:, :2] + boxes[:, 2:]) / 2, boxes[:, 2:] - boxes[:, :2]


def box_encode_decode(anchors, boxes, deltas):
    center, size = to_center(anchors)
    true_center, true_size = to_center(boxes)
    shift = (true_center - center) / size
    scale = np.log(true_size / size)
    encoded = np.concatenate([shift, scale], axis=1)
    new_center = true_center + deltas[:, :2] * true_size
    new_size = true_size * np.exp(deltas[:, 2:])
    half = new_size / 2
    decoded = np.concatenate([new_center - half, new_center + half], axis=1)
    return encoded, decoded


# ==== centre_and_size_returned ====
"""The decoded boxes are returned as centre and size."""

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
    decoded = np.concatenate([new_center, new_size], axis=1)
    return encoded, decoded


# ==== shift_by_new_size ====
"""The centre is moved in units of the new size, which is computed first."""

import numpy as np


def to_center(boxes):
    return (boxes[:, :2] + boxes[:, 2:]) / 2, boxes[:, 2:] - boxes[:, :2]


def box_encode_decode(anchors, boxes, deltas):
    center, size = to_center(anchors)
    true_center, true_size = to_center(boxes)
    shift = (true_center - center) / size
    scale = np.log(true_size / size)
    encoded = np.concatenate([shift, scale], axis=1)
    new_size = size * np.exp(deltas[:, 2:])
    new_center = center + deltas[:, :2] * new_size
    half = new_size / 2
    decoded = np.concatenate([new_center - half, new_center + half], axis=1)
    return encoded, decoded
