# ==== epsilon_added ====
"""The textbook's y + epsilon is used instead of clipping, so a probability of 1 gives a
slightly negative loss."""

import numpy as np


def cross_entropy(y, t, epsilon):
    clipped = y + epsilon
    losses = -np.sum(t * np.log(clipped), axis=1)
    loss = np.mean(losses)
    return loss


# ==== clipped_below_only ====
"""Only the lower bound is clipped, since log 1 is harmless; a probability of exactly 1
then costs nothing."""

import numpy as np


def cross_entropy(y, t, epsilon):
    clipped = np.maximum(y, epsilon)
    losses = -np.sum(t * np.log(clipped), axis=1)
    loss = np.mean(losses)
    return loss


# ==== mean_over_classes ====
"""The sum over the classes is a mean, so everything is too small by the number of
classes."""

import numpy as np


def cross_entropy(y, t, epsilon):
    clipped = np.clip(y, epsilon, 1 - epsilon)
    losses = -np.mean(t * np.log(clipped), axis=1)
    loss = np.mean(losses)
    return loss


# ==== sum_over_axis_zero ====
"""The sum runs over the samples instead of the classes, and the mean then divides by
the number of classes."""

import numpy as np


def cross_entropy(y, t, epsilon):
    clipped = np.clip(y, epsilon, 1 - epsilon)
    losses = -np.sum(t * np.log(clipped), axis=0)
    loss = np.mean(losses)
    return loss


# ==== sum_of_losses ====
"""The losses of the samples are added up instead of averaged."""

import numpy as np


def cross_entropy(y, t, epsilon):
    clipped = np.clip(y, epsilon, 1 - epsilon)
    losses = -np.sum(t * np.log(clipped), axis=1)
    loss = np.sum(losses)
    return loss


# ==== minus_forgotten ====
"""The minus sign of the definition is forgotten."""

import numpy as np


def cross_entropy(y, t, epsilon):
    clipped = np.clip(y, epsilon, 1 - epsilon)
    losses = np.sum(t * np.log(clipped), axis=1)
    loss = np.mean(losses)
    return loss


# ==== roles_exchanged ====
"""y and t are exchanged: the logarithm is taken of the targets."""

import numpy as np


def cross_entropy(y, t, epsilon):
    clipped = np.clip(t, epsilon, 1 - epsilon)
    losses = -np.sum(y * np.log(clipped), axis=1)
    loss = np.mean(losses)
    return loss


# ==== binary_formula ====
"""The binary cross-entropy is used, which also counts log(1 - y) of all the wrong
classes."""

import numpy as np


def cross_entropy(y, t, epsilon):
    clipped = np.clip(y, epsilon, 1 - epsilon)
    losses = -np.sum(t * np.log(clipped) + (1 - t) * np.log(1 - clipped), axis=1)
    loss = np.mean(losses)
    return loss


# ==== batch_of_four ====
"""The sum of the losses is divided by 4, the batch of the lecture's example."""

import numpy as np


def cross_entropy(y, t, epsilon):
    clipped = np.clip(y, epsilon, 1 - epsilon)
    losses = -np.sum(t * np.log(clipped), axis=1)
    loss = np.sum(losses) / 4
    return loss


# ==== epsilon_of_float64 ====
"""The smallest number of float64 is used as the bound in place of epsilon."""

import numpy as np


def cross_entropy(y, t, epsilon):
    clipped = np.clip(y, np.finfo(np.float64).eps, 1 - np.finfo(np.float64).eps)
    losses = -np.sum(t * np.log(clipped), axis=1)
    loss = np.mean(losses)
    return loss


# ==== epsilon_of_keras ====
"""The epsilon of Keras is written into the formula from memory, and the argument is not used."""

import numpy as np


def cross_entropy(y, t, epsilon):
    clipped = np.clip(y, 1e-7, 1 - 1e-7)
    losses = -np.sum(t * np.log(clipped), axis=1)
    loss = np.mean(losses)
    return loss


# ==== added_and_stopped ====
"""epsilon is added and whatever is then above 1 is set to 1."""

import numpy as np


def cross_entropy(y, t, epsilon):
    clipped = np.minimum(y + epsilon, 1.0)
    losses = -np.sum(t * np.log(clipped), axis=1)
    loss = np.mean(losses)
    return loss


# ==== renormalised ====
"""After clipping the rows are divided by their sums again, so that they add up to 1."""

import numpy as np


def cross_entropy(y, t, epsilon):
    clipped = np.clip(y, epsilon, 1 - epsilon)
    clipped /= clipped.sum(axis=1, keepdims=True)
    losses = -np.sum(t * np.log(clipped), axis=1)
    loss = np.mean(losses)
    return loss
