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


# ==== half_counts_as_one ====
"""A probability of exactly 0.5 is decided as 1: the learner remembers 'from 0.5 on'."""

import numpy as np


def accuracy_of(x, t, w):
    p = 1 / (1 + np.exp(-x @ w))
    right = (p >= 0.5) == t
    return np.mean(right)


def loss_of(x, t, w):
    p = 1 / (1 + np.exp(-x @ w))
    loss = -np.mean(t * np.log(p) + (1 - t) * np.log(1 - p))
    return loss


def slope(value, x, t, w, h):
    steps = h * np.eye(len(w))
    slopes = [(value(x, t, w + step) - value(x, t, w - step)) / (2 * h) for step in steps]
    return np.array(slopes)


def accuracy_and_slopes(x, t, w, h):
    accuracy = accuracy_of(x, t, w)
    d_accuracy = slope(accuracy_of, x, t, w, h)
    d_loss = slope(loss_of, x, t, w, h)
    return accuracy, d_accuracy, d_loss


# ==== loss_added_up ====
"""The cross-entropies are added up, as in the textbook's likelihood, and not averaged.
"""

import numpy as np


def accuracy_of(x, t, w):
    p = 1 / (1 + np.exp(-x @ w))
    right = (p > 0.5) == (t == 1)
    return np.mean(right)


def loss_of(x, t, w):
    p = 1 / (1 + np.exp(-x @ w))
    loss = -np.sum(t * np.log(p) + (1 - t) * np.log(1 - p))
    return loss


def slope(value, x, t, w, h):
    steps = h * np.eye(len(w))
    slopes = [(value(x, t, w + step) - value(x, t, w - step)) / (2 * h) for step in steps]
    return np.array(slopes)


def accuracy_and_slopes(x, t, w, h):
    accuracy = accuracy_of(x, t, w)
    d_accuracy = slope(accuracy_of, x, t, w, h)
    d_loss = slope(loss_of, x, t, w, h)
    return accuracy, d_accuracy, d_loss


# ==== only_true_class_one ====
"""The cross-entropy is written as for one-hot targets, −Σ t log p, so that samples of
class 0 cost nothing.
"""

import numpy as np


def accuracy_of(x, t, w):
    p = 1 / (1 + np.exp(-x @ w))
    right = (p > 0.5) == (t == 1)
    return np.mean(right)


def loss_of(x, t, w):
    p = 1 / (1 + np.exp(-x @ w))
    loss = -np.mean(t * np.log(p))
    return loss


def slope(value, x, t, w, h):
    steps = h * np.eye(len(w))
    slopes = [(value(x, t, w + step) - value(x, t, w - step)) / (2 * h) for step in steps]
    return np.array(slopes)


def accuracy_and_slopes(x, t, w, h):
    accuracy = accuracy_of(x, t, w)
    d_accuracy = slope(accuracy_of, x, t, w, h)
    d_loss = slope(loss_of, x, t, w, h)
    return accuracy, d_accuracy, d_loss


# ==== forward_difference ====
"""A forward difference: the learner takes the definition of the derivative."""

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
    slopes = [(value(x, t, w + step) - value(x, t, w)) / h for step in steps]
    return np.array(slopes)


def accuracy_and_slopes(x, t, w, h):
    accuracy = accuracy_of(x, t, w)
    d_accuracy = slope(accuracy_of, x, t, w, h)
    d_loss = slope(loss_of, x, t, w, h)
    return accuracy, d_accuracy, d_loss


# ==== divided_by_h ====
"""The points are 2h apart, but the difference is divided by h, 'the width'."""

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
    slopes = [(value(x, t, w + step) - value(x, t, w - step)) / h for step in steps]
    return np.array(slopes)


def accuracy_and_slopes(x, t, w, h):
    accuracy = accuracy_of(x, t, w)
    d_accuracy = slope(accuracy_of, x, t, w, h)
    d_loss = slope(loss_of, x, t, w, h)
    return accuracy, d_accuracy, d_loss


# ==== half_steps ====
"""'Width h' is read as the distance of the two points, so that each lies only h/2
away.
"""

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
    slopes = [(value(x, t, w + step / 2) - value(x, t, w - step / 2)) / h for step in steps]
    return np.array(slopes)


def accuracy_and_slopes(x, t, w, h):
    accuracy = accuracy_of(x, t, w)
    d_accuracy = slope(accuracy_of, x, t, w, h)
    d_loss = slope(loss_of, x, t, w, h)
    return accuracy, d_accuracy, d_loss


# ==== all_moved_together ====
"""h is added to all the weights at once, which gives the sum of all the slopes at each
place.
"""

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
    slopes = [(value(x, t, w + h) - value(x, t, w - h)) / (2 * h) for _ in steps]
    return np.array(slopes)


def accuracy_and_slopes(x, t, w, h):
    accuracy = accuracy_of(x, t, w)
    d_accuracy = slope(accuracy_of, x, t, w, h)
    d_loss = slope(loss_of, x, t, w, h)
    return accuracy, d_accuracy, d_loss


# ==== weights_not_put_back ====
"""The weights are moved in place and never put back, so that later slopes are taken
elsewhere and the caller's w is spoilt.
"""

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
    slopes = []
    for i in range(len(w)):
        w[i] += h
        above = value(x, t, w)
        w[i] -= 2 * h
        below = value(x, t, w)
        slopes.append((above - below) / (2 * h))
    return np.array(slopes)


def accuracy_and_slopes(x, t, w, h):
    accuracy = accuracy_of(x, t, w)
    d_accuracy = slope(accuracy_of, x, t, w, h)
    d_loss = slope(loss_of, x, t, w, h)
    return accuracy, d_accuracy, d_loss


# ==== chained_comparison ====
"""t == p > 0.5 is a chain in Python, (t == p) and (p > 0.5), and raises for arrays."""

import numpy as np


def accuracy_of(x, t, w):
    p = 1 / (1 + np.exp(-x @ w))
    right = t == p > 0.5
    return np.mean(right)


def loss_of(x, t, w):
    p = 1 / (1 + np.exp(-x @ w))
    loss = -np.mean(t * np.log(p) + (1 - t) * np.log(1 - p))
    return loss


def slope(value, x, t, w, h):
    steps = h * np.eye(len(w))
    slopes = [(value(x, t, w + step) - value(x, t, w - step)) / (2 * h) for step in steps]
    return np.array(slopes)


def accuracy_and_slopes(x, t, w, h):
    accuracy = accuracy_of(x, t, w)
    d_accuracy = slope(accuracy_of, x, t, w, h)
    d_loss = slope(loss_of, x, t, w, h)
    return accuracy, d_accuracy, d_loss


# ==== only_called_positive ====
"""The share of samples decided as 1 is taken for the accuracy; the labels are
forgotten.
"""

import numpy as np


def accuracy_of(x, t, w):
    p = 1 / (1 + np.exp(-x @ w))
    right = p > 0.5
    return np.mean(right)


def loss_of(x, t, w):
    p = 1 / (1 + np.exp(-x @ w))
    loss = -np.mean(t * np.log(p) + (1 - t) * np.log(1 - p))
    return loss


def slope(value, x, t, w, h):
    steps = h * np.eye(len(w))
    slopes = [(value(x, t, w + step) - value(x, t, w - step)) / (2 * h) for step in steps]
    return np.array(slopes)


def accuracy_and_slopes(x, t, w, h):
    accuracy = accuracy_of(x, t, w)
    d_accuracy = slope(accuracy_of, x, t, w, h)
    d_loss = slope(loss_of, x, t, w, h)
    return accuracy, d_accuracy, d_loss
