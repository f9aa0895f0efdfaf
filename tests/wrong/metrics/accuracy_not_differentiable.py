# ==== by_the_sign_of_w ====
"""The first weight decides."""

import numpy as np


def accuracy_of(x, t, w):
    p = 1 / (1 + np.exp(-x @ w))
    right = (x[:, 0] * w[0] > 0) == (t == 1)
    return np.mean(right)


def loss_of(x, t, w):
    p = 1 / (1 + np.exp(-x @ w))
    loss = -np.mean(t * np.log(p) + (1 - t) * np.log(1 - p))
    return loss


def slope(value, x, t, w, h):
    steps = h * np.eye(len(w))
    slopes = [(value(x, t, w + s) - value(x, t, w - s)) / (2 * h) for s in steps]
    return np.array(slopes)


def accuracy_and_slopes(x, t, w, h):
    accuracy = accuracy_of(x, t, w)
    d_accuracy = slope(accuracy_of, x, t, w, h)
    d_loss = slope(loss_of, x, t, w, h)
    return accuracy, d_accuracy, d_loss


# ==== rounded ====
"""Rounded probabilities, and 0.5 rounded up."""

import numpy as np


def accuracy_of(x, t, w):
    p = 1 / (1 + np.exp(-x @ w))
    right = np.floor(p + 0.5) == t
    return np.mean(right)


def loss_of(x, t, w):
    p = 1 / (1 + np.exp(-x @ w))
    loss = -np.mean(t * np.log(p) + (1 - t) * np.log(1 - p))
    return loss


def slope(value, x, t, w, h):
    steps = h * np.eye(len(w))
    slopes = [(value(x, t, w + s) - value(x, t, w - s)) / (2 * h) for s in steps]
    return np.array(slopes)


def accuracy_and_slopes(x, t, w, h):
    accuracy = accuracy_of(x, t, w)
    d_accuracy = slope(accuracy_of, x, t, w, h)
    d_loss = slope(loss_of, x, t, w, h)
    return accuracy, d_accuracy, d_loss


# ==== product ====
"""Right only where both are 1, or p is below a half."""

import numpy as np


def accuracy_of(x, t, w):
    p = 1 / (1 + np.exp(-x @ w))
    right = (p > 0.5) * t
    return np.mean(right)


def loss_of(x, t, w):
    p = 1 / (1 + np.exp(-x @ w))
    loss = -np.mean(t * np.log(p) + (1 - t) * np.log(1 - p))
    return loss


def slope(value, x, t, w, h):
    steps = h * np.eye(len(w))
    slopes = [(value(x, t, w + s) - value(x, t, w - s)) / (2 * h) for s in steps]
    return np.array(slopes)


def accuracy_and_slopes(x, t, w, h):
    accuracy = accuracy_of(x, t, w)
    d_accuracy = slope(accuracy_of, x, t, w, h)
    d_loss = slope(loss_of, x, t, w, h)
    return accuracy, d_accuracy, d_loss


# ==== probability_of_truth ====
"""The probability of the true label."""

import numpy as np


def accuracy_of(x, t, w):
    p = 1 / (1 + np.exp(-x @ w))
    right = np.where(t == 1, p, 1 - p)
    return np.mean(right)


def loss_of(x, t, w):
    p = 1 / (1 + np.exp(-x @ w))
    loss = -np.mean(t * np.log(p) + (1 - t) * np.log(1 - p))
    return loss


def slope(value, x, t, w, h):
    steps = h * np.eye(len(w))
    slopes = [(value(x, t, w + s) - value(x, t, w - s)) / (2 * h) for s in steps]
    return np.array(slopes)


def accuracy_and_slopes(x, t, w, h):
    accuracy = accuracy_of(x, t, w)
    d_accuracy = slope(accuracy_of, x, t, w, h)
    d_loss = slope(loss_of, x, t, w, h)
    return accuracy, d_accuracy, d_loss


# ==== labels_plus_minus ====
"""Labels are taken to be −1 and 1."""

import numpy as np


def accuracy_of(x, t, w):
    p = 1 / (1 + np.exp(-x @ w))
    right = (p > 0.5) == (t == 1)
    return np.mean(right)


def loss_of(x, t, w):
    p = 1 / (1 + np.exp(-x @ w))
    loss = np.mean(np.log(1 + np.exp(-t * (x @ w))))
    return loss


def slope(value, x, t, w, h):
    steps = h * np.eye(len(w))
    slopes = [(value(x, t, w + s) - value(x, t, w - s)) / (2 * h) for s in steps]
    return np.array(slopes)


def accuracy_and_slopes(x, t, w, h):
    accuracy = accuracy_of(x, t, w)
    d_accuracy = slope(accuracy_of, x, t, w, h)
    d_loss = slope(loss_of, x, t, w, h)
    return accuracy, d_accuracy, d_loss


# ==== base_two ====
"""Logarithms of base 2."""

import numpy as np


def accuracy_of(x, t, w):
    p = 1 / (1 + np.exp(-x @ w))
    right = (p > 0.5) == (t == 1)
    return np.mean(right)


def loss_of(x, t, w):
    p = 1 / (1 + np.exp(-x @ w))
    loss = -np.mean(t * np.log2(p) + (1 - t) * np.log2(1 - p))
    return loss


def slope(value, x, t, w, h):
    steps = h * np.eye(len(w))
    slopes = [(value(x, t, w + s) - value(x, t, w - s)) / (2 * h) for s in steps]
    return np.array(slopes)


def accuracy_and_slopes(x, t, w, h):
    accuracy = accuracy_of(x, t, w)
    d_accuracy = slope(accuracy_of, x, t, w, h)
    d_loss = slope(loss_of, x, t, w, h)
    return accuracy, d_accuracy, d_loss


# ==== epsilon ====
"""A thousandth inside the logarithms."""

import numpy as np


def accuracy_of(x, t, w):
    p = 1 / (1 + np.exp(-x @ w))
    right = (p > 0.5) == (t == 1)
    return np.mean(right)


def loss_of(x, t, w):
    p = 1 / (1 + np.exp(-x @ w))
    loss = -np.mean(t * np.log(p + 1e-3) + (1 - t) * np.log(1 - p + 1e-3))
    return loss


def slope(value, x, t, w, h):
    steps = h * np.eye(len(w))
    slopes = [(value(x, t, w + s) - value(x, t, w - s)) / (2 * h) for s in steps]
    return np.array(slopes)


def accuracy_and_slopes(x, t, w, h):
    accuracy = accuracy_of(x, t, w)
    d_accuracy = slope(accuracy_of, x, t, w, h)
    d_loss = slope(loss_of, x, t, w, h)
    return accuracy, d_accuracy, d_loss


# ==== half_the_samples ====
"""Divided by twice the samples."""

import numpy as np


def accuracy_of(x, t, w):
    p = 1 / (1 + np.exp(-x @ w))
    right = (p > 0.5) == (t == 1)
    return np.mean(right)


def loss_of(x, t, w):
    p = 1 / (1 + np.exp(-x @ w))
    loss = -np.sum(t * np.log(p) + (1 - t) * np.log(1 - p)) / (2 * len(t))
    return loss


def slope(value, x, t, w, h):
    steps = h * np.eye(len(w))
    slopes = [(value(x, t, w + s) - value(x, t, w - s)) / (2 * h) for s in steps]
    return np.array(slopes)


def accuracy_and_slopes(x, t, w, h):
    accuracy = accuracy_of(x, t, w)
    d_accuracy = slope(accuracy_of, x, t, w, h)
    d_loss = slope(loss_of, x, t, w, h)
    return accuracy, d_accuracy, d_loss


# ==== backward_difference ====
"""A backward difference."""

import numpy as np


def accuracy_of(x, t, w):
    p = 1 / (1 + np.exp(-x @ w))
    right = (p > 0.5) == (t == 1)
    return np.mean(right)


def loss_of(x, t, w):
    p = 1 / (1 + np.exp(-x @ w))
    loss = -np.mean(t * np.log(p) + (1 - t) * np.log(1 - p))
    return loss


def slope(value, x, t, w, h):
    steps = h * np.eye(len(w))
    slopes = [(value(x, t, w) - value(x, t, w - s)) / h for s in steps]
    return np.array(slopes)


def accuracy_and_slopes(x, t, w, h):
    accuracy = accuracy_of(x, t, w)
    d_accuracy = slope(accuracy_of, x, t, w, h)
    d_loss = slope(loss_of, x, t, w, h)
    return accuracy, d_accuracy, d_loss


# ==== first_element_alone ====
"""Only the first element is moved."""

import numpy as np


def accuracy_of(x, t, w):
    p = 1 / (1 + np.exp(-x @ w))
    right = (p > 0.5) == (t == 1)
    return np.mean(right)


def loss_of(x, t, w):
    p = 1 / (1 + np.exp(-x @ w))
    loss = -np.mean(t * np.log(p) + (1 - t) * np.log(1 - p))
    return loss


def slope(value, x, t, w, h):
    steps = h * np.eye(len(w))
    slopes = [(value(x, t, w + steps[0]) - value(x, t, w - steps[0])) / (2 * h) for s in steps]
    return np.array(slopes)


def accuracy_and_slopes(x, t, w, h):
    accuracy = accuracy_of(x, t, w)
    d_accuracy = slope(accuracy_of, x, t, w, h)
    d_loss = slope(loss_of, x, t, w, h)
    return accuracy, d_accuracy, d_loss


# ==== fixed_width ====
"""A width of its own."""

import numpy as np


def accuracy_of(x, t, w):
    p = 1 / (1 + np.exp(-x @ w))
    right = (p > 0.5) == (t == 1)
    return np.mean(right)


def loss_of(x, t, w):
    p = 1 / (1 + np.exp(-x @ w))
    loss = -np.mean(t * np.log(p) + (1 - t) * np.log(1 - p))
    return loss


def slope(value, x, t, w, h):
    steps = h * np.eye(len(w))
    slopes = [(value(x, t, w + 0.1 * s / h) - value(x, t, w - 0.1 * s / h)) / 0.2 for s in steps]
    return np.array(slopes)


def accuracy_and_slopes(x, t, w, h):
    accuracy = accuracy_of(x, t, w)
    d_accuracy = slope(accuracy_of, x, t, w, h)
    d_loss = slope(loss_of, x, t, w, h)
    return accuracy, d_accuracy, d_loss


# ==== scaled_weights ====
"""Elements are multiplied, not moved."""

import numpy as np


def accuracy_of(x, t, w):
    p = 1 / (1 + np.exp(-x @ w))
    right = (p > 0.5) == (t == 1)
    return np.mean(right)


def loss_of(x, t, w):
    p = 1 / (1 + np.exp(-x @ w))
    loss = -np.mean(t * np.log(p) + (1 - t) * np.log(1 - p))
    return loss


def slope(value, x, t, w, h):
    steps = h * np.eye(len(w))
    slopes = [(value(x, t, w * (1 + s)) - value(x, t, w * (1 - s))) / (2 * h) for s in steps]
    return np.array(slopes)


def accuracy_and_slopes(x, t, w, h):
    accuracy = accuracy_of(x, t, w)
    d_accuracy = slope(accuracy_of, x, t, w, h)
    d_loss = slope(loss_of, x, t, w, h)
    return accuracy, d_accuracy, d_loss
