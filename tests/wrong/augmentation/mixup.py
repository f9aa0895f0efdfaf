# ==== ten_classes ====
"""There are ten digits, and so ten classes."""

import numpy as np


def mixup(x, y, classes, lam, order, p):
    onehot = np.eye(10)[y]
    weight = lam.reshape(-1, 1, 1, 1)
    mixed_x = weight * x + (1 - weight) * x[order]
    weight = lam.reshape(-1, 1)
    mixed_y = weight * onehot + (1 - weight) * onehot[order]
    loss = -np.mean(np.sum(mixed_y * np.log(p), axis=1))
    return mixed_x, mixed_y, loss


# ==== root ====
"""The root of the proportion, as for noise whose variances add up."""

import numpy as np


def mixup(x, y, classes, lam, order, p):
    onehot = np.eye(classes)[y]
    weight = np.sqrt(lam).reshape(-1, 1, 1, 1)
    mixed_x = weight * x + (1 - weight) * x[order]
    weight = lam.reshape(-1, 1)
    mixed_y = weight * onehot + (1 - weight) * onehot[order]
    loss = -np.mean(np.sum(mixed_y * np.log(p), axis=1))
    return mixed_x, mixed_y, loss


# ==== mean_proportion ====
"""One proportion for the whole mini-batch, the mean."""

import numpy as np


def mixup(x, y, classes, lam, order, p):
    onehot = np.eye(classes)[y]
    weight = lam.mean()
    mixed_x = weight * x + (1 - weight) * x[order]
    weight = lam.reshape(-1, 1)
    mixed_y = weight * onehot + (1 - weight) * onehot[order]
    loss = -np.mean(np.sum(mixed_y * np.log(p), axis=1))
    return mixed_x, mixed_y, loss


# ==== rounded ====
"""The proportion is rounded to tenths."""

import numpy as np


def mixup(x, y, classes, lam, order, p):
    onehot = np.eye(classes)[y]
    weight = lam.round(1).reshape(-1, 1, 1, 1)
    mixed_x = weight * x + (1 - weight) * x[order]
    weight = lam.reshape(-1, 1)
    mixed_y = weight * onehot + (1 - weight) * onehot[order]
    loss = -np.mean(np.sum(mixed_y * np.log(p), axis=1))
    return mixed_x, mixed_y, loss


# ==== proportion_of_the_other ====
"""The other image comes with its own proportion."""

import numpy as np


def mixup(x, y, classes, lam, order, p):
    onehot = np.eye(classes)[y]
    weight = lam.reshape(-1, 1, 1, 1)
    mixed_x = weight * x + (1 - weight[order]) * x[order]
    weight = lam.reshape(-1, 1)
    mixed_y = weight * onehot + (1 - weight) * onehot[order]
    loss = -np.mean(np.sum(mixed_y * np.log(p), axis=1))
    return mixed_x, mixed_y, loss


# ==== neighbour ====
"""Each image is mixed with the one before it."""

import numpy as np


def mixup(x, y, classes, lam, order, p):
    onehot = np.eye(classes)[y]
    weight = lam.reshape(-1, 1, 1, 1)
    mixed_x = weight * x + (1 - weight) * np.roll(x, 1, axis=0)
    weight = lam.reshape(-1, 1)
    mixed_y = weight * onehot + (1 - weight) * onehot[order]
    loss = -np.mean(np.sum(mixed_y * np.log(p), axis=1))
    return mixed_x, mixed_y, loss


# ==== sign ====
"""The two terms of the remainder are exchanged."""

import numpy as np


def mixup(x, y, classes, lam, order, p):
    onehot = np.eye(classes)[y]
    weight = lam.reshape(-1, 1, 1, 1)
    mixed_x = weight * x + (weight - 1) * x[order]
    weight = lam.reshape(-1, 1)
    mixed_y = weight * onehot + (1 - weight) * onehot[order]
    loss = -np.mean(np.sum(mixed_y * np.log(p), axis=1))
    return mixed_x, mixed_y, loss


# ==== sum_over_images_first ====
"""The sum is taken over images and the mean over classes."""

import numpy as np


def mixup(x, y, classes, lam, order, p):
    onehot = np.eye(classes)[y]
    weight = lam.reshape(-1, 1, 1, 1)
    mixed_x = weight * x + (1 - weight) * x[order]
    weight = lam.reshape(-1, 1)
    mixed_y = weight * onehot + (1 - weight) * onehot[order]
    loss = -np.mean(np.sum(mixed_y * np.log(p), axis=0))
    return mixed_x, mixed_y, loss


# ==== epsilon ====
"""A small number is added to be safe."""

import numpy as np


def mixup(x, y, classes, lam, order, p):
    onehot = np.eye(classes)[y]
    weight = lam.reshape(-1, 1, 1, 1)
    mixed_x = weight * x + (1 - weight) * x[order]
    weight = lam.reshape(-1, 1)
    mixed_y = weight * onehot + (1 - weight) * onehot[order]
    loss = -np.mean(np.sum(mixed_y * np.log(p + 1e-3), axis=1))
    return mixed_x, mixed_y, loss


# ==== divergence ====
"""The divergence from the labels instead of the cross-entropy."""

import numpy as np


def mixup(x, y, classes, lam, order, p):
    onehot = np.eye(classes)[y]
    weight = lam.reshape(-1, 1, 1, 1)
    mixed_x = weight * x + (1 - weight) * x[order]
    weight = lam.reshape(-1, 1)
    mixed_y = weight * onehot + (1 - weight) * onehot[order]
    loss = -np.mean(np.sum(mixed_y * np.log(p / np.maximum(mixed_y, 1e-12)), axis=1))
    return mixed_x, mixed_y, loss
