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


# ==== onehot_from_largest_label ====
"""The number of classes is taken from the labels of the mini-batch, so a class that is
missing at the end makes the rows too short.
"""

import numpy as np


def mixup(x, y, classes, lam, order, p):
    onehot = np.eye(np.max(y) + 1)[y]
    weight = lam.reshape(-1, 1, 1, 1)
    mixed_x = weight * x + (1 - weight) * x[order]
    weight = lam.reshape(-1, 1)
    mixed_y = weight * onehot + (1 - weight) * onehot[order]
    loss = -np.mean(np.sum(mixed_y * np.log(p), axis=1))
    return mixed_x, mixed_y, loss


# ==== labels_from_one ====
"""The labels are taken for 1 to classes, so every one-hot row is shifted by one place.
"""

import numpy as np


def mixup(x, y, classes, lam, order, p):
    onehot = np.eye(classes)[y - 1]
    weight = lam.reshape(-1, 1, 1, 1)
    mixed_x = weight * x + (1 - weight) * x[order]
    weight = lam.reshape(-1, 1)
    mixed_y = weight * onehot + (1 - weight) * onehot[order]
    loss = -np.mean(np.sum(mixed_y * np.log(p), axis=1))
    return mixed_x, mixed_y, loss


# ==== lam_for_the_partner ====
"""The proportion lam goes to the other image in the pictures and in the labels."""

import numpy as np


def mixup(x, y, classes, lam, order, p):
    onehot = np.eye(classes)[y]
    weight = lam.reshape(-1, 1, 1, 1)
    mixed_x = (1 - weight) * x + weight * x[order]
    weight = lam.reshape(-1, 1)
    mixed_y = (1 - weight) * onehot + weight * onehot[order]
    loss = -np.mean(np.sum(mixed_y * np.log(p), axis=1))
    return mixed_x, mixed_y, loss


# ==== next_image_as_partner ====
"""The partner is always the previous image of the mini-batch, as in an implementation
with np.roll; order is not used.
"""

import numpy as np


def mixup(x, y, classes, lam, order, p):
    onehot = np.eye(classes)[y]
    weight = lam.reshape(-1, 1, 1, 1)
    mixed_x = weight * x + (1 - weight) * np.roll(x, 1, axis=0)
    weight = lam.reshape(-1, 1)
    mixed_y = weight * onehot + (1 - weight) * np.roll(onehot, 1, axis=0)
    loss = -np.mean(np.sum(mixed_y * np.log(p), axis=1))
    return mixed_x, mixed_y, loss


# ==== partner_with_its_own_weight ====
"""The other image is weighted by 1 minus its own lam, since the learner reorders the
weighted images.
"""

import numpy as np


def mixup(x, y, classes, lam, order, p):
    onehot = np.eye(classes)[y]
    weight = lam.reshape(-1, 1, 1, 1)
    mixed_x = weight * x + ((1 - weight) * x)[order]
    weight = lam.reshape(-1, 1)
    mixed_y = weight * onehot + (1 - weight) * onehot[order]
    loss = -np.mean(np.sum(mixed_y * np.log(p), axis=1))
    return mixed_x, mixed_y, loss


# ==== mixing_in_place ====
"""The images are mixed one after the other in the array itself, so that later ones are
mixed with images already mixed.
"""

import numpy as np


def mixup(x, y, classes, lam, order, p):
    onehot = np.eye(classes)[y]
    weight = lam.reshape(-1, 1, 1, 1)
    mixed_x = x.astype(float)
    for i, j in enumerate(order):
        mixed_x[i] = lam[i] * mixed_x[i] + (1 - lam[i]) * mixed_x[j]
    weight = lam.reshape(-1, 1)
    mixed_y = weight * onehot + (1 - weight) * onehot[order]
    loss = -np.mean(np.sum(mixed_y * np.log(p), axis=1))
    return mixed_x, mixed_y, loss


# ==== one_weight_for_all ====
"""Only the first lam is used, as in the original paper, where a mini-batch has one."""

import numpy as np


def mixup(x, y, classes, lam, order, p):
    onehot = np.eye(classes)[y]
    weight = lam[0]
    mixed_x = weight * x + (1 - weight) * x[order]
    weight = lam.reshape(-1, 1)
    mixed_y = weight * onehot + (1 - weight) * onehot[order]
    loss = -np.mean(np.sum(mixed_y * np.log(p), axis=1))
    return mixed_x, mixed_y, loss


# ==== labels_of_the_larger_part ====
"""The label is that of the image with the larger proportion, and not a mixture."""

import numpy as np


def mixup(x, y, classes, lam, order, p):
    onehot = np.eye(classes)[y]
    weight = lam.reshape(-1, 1, 1, 1)
    mixed_x = weight * x + (1 - weight) * x[order]
    weight = lam.reshape(-1, 1)
    mixed_y = np.where(weight >= 0.5, onehot, onehot[order])
    loss = -np.mean(np.sum(mixed_y * np.log(p), axis=1))
    return mixed_x, mixed_y, loss


# ==== loss_of_own_label_only ====
"""The loss looks only at the label y of the image itself."""

import numpy as np


def mixup(x, y, classes, lam, order, p):
    onehot = np.eye(classes)[y]
    weight = lam.reshape(-1, 1, 1, 1)
    mixed_x = weight * x + (1 - weight) * x[order]
    weight = lam.reshape(-1, 1)
    mixed_y = weight * onehot + (1 - weight) * onehot[order]
    loss = -np.mean(np.log(p[np.arange(len(y)), y]))
    return mixed_x, mixed_y, loss


# ==== mean_over_classes_too ====
"""The loss is averaged over all elements, and so divided by the number of classes as
well.
"""

import numpy as np


def mixup(x, y, classes, lam, order, p):
    onehot = np.eye(classes)[y]
    weight = lam.reshape(-1, 1, 1, 1)
    mixed_x = weight * x + (1 - weight) * x[order]
    weight = lam.reshape(-1, 1)
    mixed_y = weight * onehot + (1 - weight) * onehot[order]
    loss = -np.mean(mixed_y * np.log(p))
    return mixed_x, mixed_y, loss
