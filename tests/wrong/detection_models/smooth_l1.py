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
