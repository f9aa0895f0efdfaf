# ==== gaps_as_distances ====
"""The gaps of the logits are taken for distances, without dividing by the lengths of
the normals.
"""

import numpy as np


def universal_perturbation(images, kernel, bias, radius, overshoot):
    predicted = np.argmax(images @ kernel + bias, axis=1)
    v = np.zeros(images.shape[1])
    for image, label in zip(images, predicted, strict=True):
        logits = (image + v) @ kernel + bias
        if np.argmax(logits) != label:
            continue
        gaps = logits[label] - logits
        normals = (kernel - kernel[:, [label]]).T
        lengths = np.linalg.norm(normals, axis=1)
        lengths[label] = 1  # nothing is divided by 0
        distances = np.where(np.arange(len(gaps)) == label, np.inf, gaps)
        nearest = np.argmin(distances)
        step = (1 + overshoot) * gaps[nearest] / lengths[nearest] ** 2 * normals[nearest]
        v = v + step
        v = v * min(1, radius / np.linalg.norm(v))
    rate = np.mean(np.argmax((images + v) @ kernel + bias, axis=1) != predicted)
    return v, rate


# ==== divided_by_squared_lengths ====
"""The gaps are divided by the squared lengths already where the nearest class is
chosen.
"""

import numpy as np


def universal_perturbation(images, kernel, bias, radius, overshoot):
    predicted = np.argmax(images @ kernel + bias, axis=1)
    v = np.zeros(images.shape[1])
    for image, label in zip(images, predicted, strict=True):
        logits = (image + v) @ kernel + bias
        if np.argmax(logits) != label:
            continue
        gaps = logits[label] - logits
        normals = (kernel - kernel[:, [label]]).T
        lengths = np.linalg.norm(normals, axis=1)
        lengths[label] = 1  # nothing is divided by 0
        distances = np.where(np.arange(len(gaps)) == label, np.inf, gaps / lengths**2)
        nearest = np.argmin(distances)
        step = (1 + overshoot) * gaps[nearest] / lengths[nearest] ** 2 * normals[nearest]
        v = v + step
        v = v * min(1, radius / np.linalg.norm(v))
    rate = np.mean(np.argmax((images + v) @ kernel + bias, axis=1) != predicted)
    return v, rate


# ==== own_class_nearest ====
"""The distance of the predicted class stays 0, so that it is always the nearest and
nothing moves.
"""

import numpy as np


def universal_perturbation(images, kernel, bias, radius, overshoot):
    predicted = np.argmax(images @ kernel + bias, axis=1)
    v = np.zeros(images.shape[1])
    for image, label in zip(images, predicted, strict=True):
        logits = (image + v) @ kernel + bias
        if np.argmax(logits) != label:
            continue
        gaps = logits[label] - logits
        normals = (kernel - kernel[:, [label]]).T
        lengths = np.linalg.norm(normals, axis=1)
        lengths[label] = 1  # nothing is divided by 0
        distances = gaps / lengths
        nearest = np.argmin(distances)
        step = (1 + overshoot) * gaps[nearest] / lengths[nearest] ** 2 * normals[nearest]
        v = v + step
        v = v * min(1, radius / np.linalg.norm(v))
    rate = np.mean(np.argmax((images + v) @ kernel + bias, axis=1) != predicted)
    return v, rate


# ==== normal_not_scaled ====
"""The distance is multiplied by the normal without scaling that to length 1."""

import numpy as np


def universal_perturbation(images, kernel, bias, radius, overshoot):
    predicted = np.argmax(images @ kernel + bias, axis=1)
    v = np.zeros(images.shape[1])
    for image, label in zip(images, predicted, strict=True):
        logits = (image + v) @ kernel + bias
        if np.argmax(logits) != label:
            continue
        gaps = logits[label] - logits
        normals = (kernel - kernel[:, [label]]).T
        lengths = np.linalg.norm(normals, axis=1)
        lengths[label] = 1  # nothing is divided by 0
        distances = np.where(np.arange(len(gaps)) == label, np.inf, gaps / lengths)
        nearest = np.argmin(distances)
        step = (1 + overshoot) * distances[nearest] * normals[nearest]
        v = v + step
        v = v * min(1, radius / np.linalg.norm(v))
    rate = np.mean(np.argmax((images + v) @ kernel + bias, axis=1) != predicted)
    return v, rate


# ==== overshoot_added_to_length ====
"""The overshoot is added to the distance instead of enlarging it by that part."""

import numpy as np


def universal_perturbation(images, kernel, bias, radius, overshoot):
    predicted = np.argmax(images @ kernel + bias, axis=1)
    v = np.zeros(images.shape[1])
    for image, label in zip(images, predicted, strict=True):
        logits = (image + v) @ kernel + bias
        if np.argmax(logits) != label:
            continue
        gaps = logits[label] - logits
        normals = (kernel - kernel[:, [label]]).T
        lengths = np.linalg.norm(normals, axis=1)
        lengths[label] = 1  # nothing is divided by 0
        distances = np.where(np.arange(len(gaps)) == label, np.inf, gaps / lengths)
        nearest = np.argmin(distances)
        step = (distances[nearest] + overshoot) * normals[nearest] / lengths[nearest]
        v = v + step
        v = v * min(1, radius / np.linalg.norm(v))
    rate = np.mean(np.argmax((images + v) @ kernel + bias, axis=1) != predicted)
    return v, rate


# ==== step_backwards ====
"""The step is taken against the normal, since the gap is label minus other."""

import numpy as np


def universal_perturbation(images, kernel, bias, radius, overshoot):
    predicted = np.argmax(images @ kernel + bias, axis=1)
    v = np.zeros(images.shape[1])
    for image, label in zip(images, predicted, strict=True):
        logits = (image + v) @ kernel + bias
        if np.argmax(logits) != label:
            continue
        gaps = logits[label] - logits
        normals = (kernel - kernel[:, [label]]).T
        lengths = np.linalg.norm(normals, axis=1)
        lengths[label] = 1  # nothing is divided by 0
        distances = np.where(np.arange(len(gaps)) == label, np.inf, gaps / lengths)
        nearest = np.argmin(distances)
        step = -(1 + overshoot) * gaps[nearest] / lengths[nearest] ** 2 * normals[nearest]
        v = v + step
        v = v * min(1, radius / np.linalg.norm(v))
    rate = np.mean(np.argmax((images + v) @ kernel + bias, axis=1) != predicted)
    return v, rate


# ==== always_on_the_sphere ====
"""v is always scaled to the radius, also where it is shorter."""

import numpy as np


def universal_perturbation(images, kernel, bias, radius, overshoot):
    predicted = np.argmax(images @ kernel + bias, axis=1)
    v = np.zeros(images.shape[1])
    for image, label in zip(images, predicted, strict=True):
        logits = (image + v) @ kernel + bias
        if np.argmax(logits) != label:
            continue
        gaps = logits[label] - logits
        normals = (kernel - kernel[:, [label]]).T
        lengths = np.linalg.norm(normals, axis=1)
        lengths[label] = 1  # nothing is divided by 0
        distances = np.where(np.arange(len(gaps)) == label, np.inf, gaps / lengths)
        nearest = np.argmin(distances)
        step = (1 + overshoot) * gaps[nearest] / lengths[nearest] ** 2 * normals[nearest]
        v = v + step
        v = v / np.linalg.norm(v) * radius
    rate = np.mean(np.argmax((images + v) @ kernel + bias, axis=1) != predicted)
    return v, rate


# ==== clipped_component_by_component ====
"""The components are clipped to ±radius, as for the maximum norm."""

import numpy as np


def universal_perturbation(images, kernel, bias, radius, overshoot):
    predicted = np.argmax(images @ kernel + bias, axis=1)
    v = np.zeros(images.shape[1])
    for image, label in zip(images, predicted, strict=True):
        logits = (image + v) @ kernel + bias
        if np.argmax(logits) != label:
            continue
        gaps = logits[label] - logits
        normals = (kernel - kernel[:, [label]]).T
        lengths = np.linalg.norm(normals, axis=1)
        lengths[label] = 1  # nothing is divided by 0
        distances = np.where(np.arange(len(gaps)) == label, np.inf, gaps / lengths)
        nearest = np.argmin(distances)
        step = (1 + overshoot) * gaps[nearest] / lengths[nearest] ** 2 * normals[nearest]
        v = v + step
        v = np.clip(v, -radius, radius)
    rate = np.mean(np.argmax((images + v) @ kernel + bias, axis=1) != predicted)
    return v, rate


# ==== part_that_stays ====
"""rate is the part of the images whose class stays as it was."""

import numpy as np


def universal_perturbation(images, kernel, bias, radius, overshoot):
    predicted = np.argmax(images @ kernel + bias, axis=1)
    v = np.zeros(images.shape[1])
    for image, label in zip(images, predicted, strict=True):
        logits = (image + v) @ kernel + bias
        if np.argmax(logits) != label:
            continue
        gaps = logits[label] - logits
        normals = (kernel - kernel[:, [label]]).T
        lengths = np.linalg.norm(normals, axis=1)
        lengths[label] = 1  # nothing is divided by 0
        distances = np.where(np.arange(len(gaps)) == label, np.inf, gaps / lengths)
        nearest = np.argmin(distances)
        step = (1 + overshoot) * gaps[nearest] / lengths[nearest] ** 2 * normals[nearest]
        v = v + step
        v = v * min(1, radius / np.linalg.norm(v))
    rate = np.mean(np.argmax((images + v) @ kernel + bias, axis=1) == predicted)
    return v, rate


# ==== step_projected_before_adding ====
"""The step and not the sum is shrunk to the radius, so that v grows beyond it."""

import numpy as np


def universal_perturbation(images, kernel, bias, radius, overshoot):
    predicted = np.argmax(images @ kernel + bias, axis=1)
    v = np.zeros(images.shape[1])
    for image, label in zip(images, predicted, strict=True):
        logits = (image + v) @ kernel + bias
        if np.argmax(logits) != label:
            continue
        gaps = logits[label] - logits
        normals = (kernel - kernel[:, [label]]).T
        lengths = np.linalg.norm(normals, axis=1)
        lengths[label] = 1  # nothing is divided by 0
        distances = np.where(np.arange(len(gaps)) == label, np.inf, gaps / lengths)
        nearest = np.argmin(distances)
        step = (1 + overshoot) * gaps[nearest] / lengths[nearest] ** 2 * normals[nearest]
        step = step * min(1, radius / np.linalg.norm(step))
        v = v + step
    rate = np.mean(np.argmax((images + v) @ kernel + bias, axis=1) != predicted)
    return v, rate
