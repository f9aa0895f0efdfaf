# ==== at_a_half ====
import numpy as np


def smooth_l1(predicted, target, positive):
    difference = predicted - target
    size = np.abs(difference)
    values = np.where(size < 0.5, 0.5 * difference**2, size - 0.5)
    count = max(np.sum(positive), 1)
    loss = np.sum(values[positive]) / count
    slope = np.clip(difference, -1, 1)
    gradient = slope * positive[:, None] / count
    return values, loss, gradient


# ==== half_the_absolute ====
import numpy as np


def smooth_l1(predicted, target, positive):
    difference = predicted - target
    size = np.abs(difference)
    values = np.where(size < 1, 0.5 * size, size - 0.5)
    count = max(np.sum(positive), 1)
    loss = np.sum(values[positive]) / count
    slope = np.clip(difference, -1, 1)
    gradient = slope * positive[:, None] / count
    return values, loss, gradient


# ==== one_taken_off ====
import numpy as np


def smooth_l1(predicted, target, positive):
    difference = predicted - target
    size = np.abs(difference)
    values = np.where(size < 1, 0.5 * difference**2, size - 1)
    count = max(np.sum(positive), 1)
    loss = np.sum(values[positive]) / count
    slope = np.clip(difference, -1, 1)
    gradient = slope * positive[:, None] / count
    return values, loss, gradient


# ==== python_if ====
import numpy as np


def smooth_l1(predicted, target, positive):
    difference = predicted - target
    size = np.abs(difference)
    values = 0.5 * difference**2 if size < 1 else size - 0.5
    count = max(np.sum(positive), 1)
    loss = np.sum(values[positive]) / count
    slope = np.clip(difference, -1, 1)
    gradient = slope * positive[:, None] / count
    return values, loss, gradient


# ==== mean_of_elements ====
import numpy as np


def smooth_l1(predicted, target, positive):
    difference = predicted - target
    size = np.abs(difference)
    values = np.where(size < 1, 0.5 * difference**2, size - 0.5)
    count = max(np.sum(positive), 1)
    loss = np.mean(values[positive])
    slope = np.clip(difference, -1, 1)
    gradient = slope * positive[:, None] / count
    return values, loss, gradient


# ==== all_elements_below ====
import numpy as np


def smooth_l1(predicted, target, positive):
    difference = predicted - target
    size = np.abs(difference)
    values = np.where(size < 1, 0.5 * difference**2, size - 0.5)
    count = max(np.sum(positive), 1)
    loss = np.sum(values[positive]) / values.size
    slope = np.clip(difference, -1, 1)
    gradient = slope * positive[:, None] / count
    return values, loss, gradient


# ==== root ====
import numpy as np


def smooth_l1(predicted, target, positive):
    difference = predicted - target
    size = np.abs(difference)
    values = np.where(size < 1, 0.5 * difference**2, size - 0.5)
    count = max(np.sum(positive), 1)
    loss = np.sqrt(np.sum(values[positive]) / count)
    slope = np.clip(difference, -1, 1)
    gradient = slope * positive[:, None] / count
    return values, loss, gradient


# ==== values_as_slope ====
import numpy as np


def smooth_l1(predicted, target, positive):
    difference = predicted - target
    size = np.abs(difference)
    values = np.where(size < 1, 0.5 * difference**2, size - 0.5)
    count = max(np.sum(positive), 1)
    loss = np.sum(values[positive]) / count
    slope = np.clip(values, -1, 1)
    gradient = slope * positive[:, None] / count
    return values, loss, gradient


# ==== two_differences ====
import numpy as np


def smooth_l1(predicted, target, positive):
    difference = predicted - target
    size = np.abs(difference)
    values = np.where(size < 1, 0.5 * difference**2, size - 0.5)
    count = max(np.sum(positive), 1)
    loss = np.sum(values[positive]) / count
    slope = np.where(size < 1, 2 * difference, np.sign(difference))
    gradient = slope * positive[:, None] / count
    return values, loss, gradient


# ==== half_the_slope ====
import numpy as np


def smooth_l1(predicted, target, positive):
    difference = predicted - target
    size = np.abs(difference)
    values = np.where(size < 1, 0.5 * difference**2, size - 0.5)
    count = max(np.sum(positive), 1)
    loss = np.sum(values[positive]) / count
    slope = np.clip(difference, -0.5, 0.5)
    gradient = slope * positive[:, None] / count
    return values, loss, gradient


# ==== positives_only ====
import numpy as np


def smooth_l1(predicted, target, positive):
    difference = predicted - target
    size = np.abs(difference)
    values = np.where(size < 1, 0.5 * difference**2, size - 0.5)
    count = max(np.sum(positive), 1)
    loss = np.sum(values[positive]) / count
    slope = np.clip(difference, -1, 1)
    gradient = slope[positive] / count
    return values, loss, gradient


# ==== square_not_halved ====
"""The square is not halved, so the parts do not join."""

import numpy as np


def smooth_l1(predicted, target, positive):
    difference = predicted - target
    size = np.abs(difference)
    values = np.where(size < 1, difference**2, size - 0.5)
    count = max(positive.sum(), 1)
    loss = values[positive].sum() / count
    slope = np.where(size < 1, 2 * difference, np.sign(difference))
    gradient = slope * positive[:, None] / count
    return values, loss, gradient


# ==== half_not_taken_off ====
"""The line is the plain absolute value, and there is a jump at 1."""

import numpy as np


def smooth_l1(predicted, target, positive):
    difference = predicted - target
    size = np.abs(difference)
    values = np.where(size < 1, difference**2 / 2, size)
    count = max(positive.sum(), 1)
    loss = values[positive].sum() / count
    slope = np.clip(difference, -1, 1)
    gradient = slope * positive[:, None] / count
    return values, loss, gradient


# ==== mean_of_elements_too ====
"""The mean is over the four corrections too."""

import numpy as np


def smooth_l1(predicted, target, positive):
    difference = predicted - target
    size = np.abs(difference)
    values = np.where(size < 1, difference**2 / 2, size - 0.5)
    count = max(4 * positive.sum(), 1)
    loss = values[positive].sum() / count
    slope = np.clip(difference, -1, 1)
    gradient = slope * positive[:, None] / count
    return values, loss, gradient


# ==== mean_over_boxes ====
"""The loss is divided by the number of all boxes."""

import numpy as np


def smooth_l1(predicted, target, positive):
    difference = predicted - target
    size = np.abs(difference)
    values = np.where(size < 1, difference**2 / 2, size - 0.5)
    count = len(positive)
    loss = values[positive].sum() / count
    slope = np.clip(difference, -1, 1)
    gradient = slope * positive[:, None] / count
    return values, loss, gradient


# ==== count_zero ====
"""The number of positives is used as it is; without a positive the loss is NaN."""

import numpy as np


def smooth_l1(predicted, target, positive):
    difference = predicted - target
    size = np.abs(difference)
    values = np.where(size < 1, difference**2 / 2, size - 0.5)
    count = positive.sum()
    loss = values[positive].sum() / count
    slope = np.clip(difference, -1, 1)
    gradient = slope * positive[:, None] / count
    return values, loss, gradient


# ==== plus_one_in_the_denominator ====
"""To avoid a division by zero, 1 is added to the number."""

import numpy as np


def smooth_l1(predicted, target, positive):
    difference = predicted - target
    size = np.abs(difference)
    values = np.where(size < 1, difference**2 / 2, size - 0.5)
    count = positive.sum() + 1
    loss = values[positive].sum() / count
    slope = np.clip(difference, -1, 1)
    gradient = slope * positive[:, None] / count
    return values, loss, gradient


# ==== all_boxes_in_loss ====
"""The values of all boxes are summed; positive only serves for the count."""

import numpy as np


def smooth_l1(predicted, target, positive):
    difference = predicted - target
    size = np.abs(difference)
    values = np.where(size < 1, difference**2 / 2, size - 0.5)
    count = max(positive.sum(), 1)
    loss = values.sum() / count
    slope = np.clip(difference, -1, 1)
    gradient = slope * positive[:, None] / count
    return values, loss, gradient


# ==== negatives_in_gradient ====
"""The gradient is not restricted to positives."""

import numpy as np


def smooth_l1(predicted, target, positive):
    difference = predicted - target
    size = np.abs(difference)
    values = np.where(size < 1, difference**2 / 2, size - 0.5)
    count = max(positive.sum(), 1)
    loss = values[positive].sum() / count
    slope = np.clip(difference, -1, 1)
    gradient = slope / count
    return values, loss, gradient


# ==== gradient_for_target ====
"""The gradient is that for target, with the sign changed."""

import numpy as np


def smooth_l1(predicted, target, positive):
    difference = predicted - target
    size = np.abs(difference)
    values = np.where(size < 1, difference**2 / 2, size - 0.5)
    count = max(positive.sum(), 1)
    loss = values[positive].sum() / count
    slope = np.clip(difference, -1, 1)
    gradient = -slope * positive[:, None] / count
    return values, loss, gradient


# ==== gradient_not_divided ====
"""The gradient is that of the sum; the division by count is forgotten."""

import numpy as np


def smooth_l1(predicted, target, positive):
    difference = predicted - target
    size = np.abs(difference)
    values = np.where(size < 1, difference**2 / 2, size - 0.5)
    count = max(positive.sum(), 1)
    loss = values[positive].sum() / count
    slope = np.clip(difference, -1, 1)
    gradient = slope * positive[:, None]
    return values, loss, gradient
