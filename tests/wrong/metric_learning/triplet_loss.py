# ==== root_taken ====
"""The distances are Euclidean and not squared."""

import numpy as np


def triplet_loss(features, labels, margin):
    unit = features / np.linalg.norm(features, axis=1, keepdims=True)
    squared = np.linalg.norm(unit[:, np.newaxis] - unit, axis=2)
    same = labels[:, np.newaxis] == labels
    positive = np.max(np.where(same, squared, -np.inf), axis=1)
    negative = np.min(np.where(same, np.inf, squared), axis=1)
    losses = np.maximum(positive - negative + margin, 0)
    loss = np.mean(losses)
    return losses, loss


# ==== zero_for_same ====
"""Images of the same person are masked with 0, which then is the smallest of all."""

import numpy as np


def triplet_loss(features, labels, margin):
    unit = features / np.linalg.norm(features, axis=1, keepdims=True)
    squared = np.sum((unit[:, np.newaxis] - unit) ** 2, axis=2)
    same = labels[:, np.newaxis] == labels
    positive = np.max(np.where(same, squared, -np.inf), axis=1)
    negative = np.min(np.where(same, 0, squared), axis=1)
    losses = np.maximum(positive - negative + margin, 0)
    loss = np.mean(losses)
    return losses, loss


# ==== column_norms ====
"""The features are scaled along the images, as in standardising."""

import numpy as np


def triplet_loss(features, labels, margin):
    unit = features / np.linalg.norm(features, axis=0)
    squared = np.sum((unit[:, np.newaxis] - unit) ** 2, axis=2)
    same = labels[:, np.newaxis] == labels
    positive = np.max(np.where(same, squared, -np.inf), axis=1)
    negative = np.min(np.where(same, np.inf, squared), axis=1)
    losses = np.maximum(positive - negative + margin, 0)
    loss = np.mean(losses)
    return losses, loss


# ==== nearest_positive ====
"""Both the positive and the negative are the nearest image."""

import numpy as np


def triplet_loss(features, labels, margin):
    unit = features / np.linalg.norm(features, axis=1, keepdims=True)
    squared = np.sum((unit[:, np.newaxis] - unit) ** 2, axis=2)
    same = labels[:, np.newaxis] == labels
    positive = np.min(np.where(same & ~np.eye(len(labels), dtype=bool), squared, np.inf), axis=1)
    negative = np.min(np.where(same, np.inf, squared), axis=1)
    losses = np.maximum(positive - negative + margin, 0)
    loss = np.mean(losses)
    return losses, loss


# ==== farthest_negative ====
"""The negative is the farthest image of another person."""

import numpy as np


def triplet_loss(features, labels, margin):
    unit = features / np.linalg.norm(features, axis=1, keepdims=True)
    squared = np.sum((unit[:, np.newaxis] - unit) ** 2, axis=2)
    same = labels[:, np.newaxis] == labels
    positive = np.max(np.where(same, squared, -np.inf), axis=1)
    negative = np.max(np.where(same, 0, squared), axis=1)
    losses = np.maximum(positive - negative + margin, 0)
    loss = np.mean(losses)
    return losses, loss


# ==== margin_sign ====
"""The margin is subtracted, so that it makes the task easier."""

import numpy as np


def triplet_loss(features, labels, margin):
    unit = features / np.linalg.norm(features, axis=1, keepdims=True)
    squared = np.sum((unit[:, np.newaxis] - unit) ** 2, axis=2)
    same = labels[:, np.newaxis] == labels
    positive = np.max(np.where(same, squared, -np.inf), axis=1)
    negative = np.min(np.where(same, np.inf, squared), axis=1)
    losses = np.maximum(positive - negative - margin, 0)
    loss = np.mean(losses)
    return losses, loss


# ==== soft_margin ====
"""The soft margin of the paper on re-identification is used in place of the hinge."""

import numpy as np


def triplet_loss(features, labels, margin):
    unit = features / np.linalg.norm(features, axis=1, keepdims=True)
    squared = np.sum((unit[:, np.newaxis] - unit) ** 2, axis=2)
    same = labels[:, np.newaxis] == labels
    positive = np.max(np.where(same, squared, -np.inf), axis=1)
    negative = np.min(np.where(same, np.inf, squared), axis=1)
    losses = np.log1p(np.exp(positive - negative + margin))
    loss = np.mean(losses)
    return losses, loss


# ==== raw_distances ====
"""The squared distances are computed from the features before normalisation."""

import numpy as np


def triplet_loss(features, labels, margin):
    unit = features / np.linalg.norm(features, axis=1, keepdims=True)
    squared = np.sum((features[:, np.newaxis] - features) ** 2, axis=2)
    same = labels[:, np.newaxis] == labels
    positive = np.max(np.where(same, squared, -np.inf), axis=1)
    negative = np.min(np.where(same, np.inf, squared), axis=1)
    losses = np.maximum(positive - negative + margin, 0)
    loss = np.mean(losses)
    return losses, loss


# ==== mask_of_two ====
"""Same persons get 2 added; a nearest other image farther than that is overlooked."""

import numpy as np


def triplet_loss(features, labels, margin):
    unit = features / np.linalg.norm(features, axis=1, keepdims=True)
    squared = np.sum((unit[:, np.newaxis] - unit) ** 2, axis=2)
    same = labels[:, np.newaxis] == labels
    positive = np.max(np.where(same, squared, -np.inf), axis=1)
    negative = np.min(squared + 2 * same, axis=1)
    losses = np.maximum(positive - negative + margin, 0)
    loss = np.mean(losses)
    return losses, loss


# ==== neighbours_in_pairs ====
"""Each person is expected to have two images, one after the other."""

import numpy as np


def triplet_loss(features, labels, margin):
    unit = features / np.linalg.norm(features, axis=1, keepdims=True)
    squared = np.sum((unit[:, np.newaxis] - unit) ** 2, axis=2)
    same = labels[:, np.newaxis] == labels
    positive = squared[np.arange(len(labels)), np.arange(len(labels)) ^ 1]
    negative = np.min(np.where(same, np.inf, squared), axis=1)
    losses = np.maximum(positive - negative + margin, 0)
    loss = np.mean(losses)
    return losses, loss


# ==== cosine_distance ====
"""One minus the inner product is taken for the squared distance; the 2 is lost."""

import numpy as np


def triplet_loss(features, labels, margin):
    unit = features / np.linalg.norm(features, axis=1, keepdims=True)
    squared = 1 - unit @ unit.T
    same = labels[:, np.newaxis] == labels
    positive = np.max(np.where(same, squared, -np.inf), axis=1)
    negative = np.min(np.where(same, np.inf, squared), axis=1)
    losses = np.maximum(positive - negative + margin, 0)
    loss = np.mean(losses)
    return losses, loss


# ==== axis_not_kept ====
"""The norms lose their axis, and the shapes clash unless the features are square."""

import numpy as np


def triplet_loss(features, labels, margin):
    unit = features / np.linalg.norm(features, axis=1)
    squared = np.sum((unit[:, np.newaxis] - unit) ** 2, axis=2)
    same = labels[:, np.newaxis] == labels
    positive = np.max(np.where(same, squared, -np.inf), axis=1)
    negative = np.min(np.where(same, np.inf, squared), axis=1)
    losses = np.maximum(positive - negative + margin, 0)
    loss = np.mean(losses)
    return losses, loss


# ==== anchor_may_be_its_own_positive_only ====
"""The nearest image of the same person, the anchor set aside by a large diagonal."""

import numpy as np


def triplet_loss(features, labels, margin):
    unit = features / np.linalg.norm(features, axis=1, keepdims=True)
    squared = np.sum((unit[:, np.newaxis] - unit) ** 2, axis=-1)
    same = labels[:, np.newaxis] == labels
    positive = np.min(np.where(same, squared, 9) + 9 * np.eye(len(labels)), axis=1)
    negative = np.min(np.where(same, np.inf, squared), axis=1)
    losses = np.maximum(positive - negative + margin, 0)
    loss = np.mean(losses)
    return losses, loss


# ==== clipped_lengths ====
"""Only features longer than 1 are normalised."""

import numpy as np


def triplet_loss(features, labels, margin):
    unit = features / np.maximum(np.linalg.norm(features, axis=1, keepdims=True), 1)
    squared = np.sum((unit[:, np.newaxis] - unit) ** 2, axis=-1)
    same = labels[:, np.newaxis] == labels
    positive = np.max(np.where(same, squared, -np.inf), axis=1)
    negative = np.min(np.where(same, np.inf, squared), axis=1)
    losses = np.maximum(positive - negative + margin, 0)
    loss = np.mean(losses)
    return losses, loss


# ==== epsilon_in_the_norm ====
"""A generous ε is added to the lengths."""

import numpy as np


def triplet_loss(features, labels, margin):
    unit = features / (np.linalg.norm(features, axis=1, keepdims=True) + 1e-3)
    squared = np.sum((unit[:, np.newaxis] - unit) ** 2, axis=-1)
    same = labels[:, np.newaxis] == labels
    positive = np.max(np.where(same, squared, -np.inf), axis=1)
    negative = np.min(np.where(same, np.inf, squared), axis=1)
    losses = np.maximum(positive - negative + margin, 0)
    loss = np.mean(losses)
    return losses, loss


# ==== labels_as_positions ====
"""Images of one person are taken to stand beside one another, as many of each."""

import numpy as np


def triplet_loss(features, labels, margin):
    unit = features / np.linalg.norm(features, axis=1, keepdims=True)
    squared = np.sum((unit[:, np.newaxis] - unit) ** 2, axis=-1)
    same = np.repeat(np.sort(labels)[:, np.newaxis], 1, axis=1) == np.sort(labels)
    positive = np.max(np.where(same, squared, -np.inf), axis=1)
    negative = np.min(np.where(same, np.inf, squared), axis=1)
    losses = np.maximum(positive - negative + margin, 0)
    loss = np.mean(losses)
    return losses, loss


# ==== mean_of_the_active ====
"""The mean over the anchors whose loss is not 0."""

import numpy as np


def triplet_loss(features, labels, margin):
    unit = features / np.linalg.norm(features, axis=1, keepdims=True)
    squared = np.sum((unit[:, np.newaxis] - unit) ** 2, axis=-1)
    same = labels[:, np.newaxis] == labels
    positive = np.max(np.where(same, squared, -np.inf), axis=1)
    negative = np.min(np.where(same, np.inf, squared), axis=1)
    losses = np.maximum(positive - negative + margin, 0)
    loss = np.sum(losses) / max(np.count_nonzero(losses), 1)
    return losses, loss


# ==== margin_squared ====
"""The margin is squared, as the distances are."""

import numpy as np


def triplet_loss(features, labels, margin):
    unit = features / np.linalg.norm(features, axis=1, keepdims=True)
    squared = np.sum((unit[:, np.newaxis] - unit) ** 2, axis=-1)
    same = labels[:, np.newaxis] == labels
    positive = np.max(np.where(same, squared, -np.inf), axis=1)
    negative = np.min(np.where(same, np.inf, squared), axis=1)
    losses = np.maximum(positive - negative + margin**2, 0)
    loss = np.mean(losses)
    return losses, loss


# ==== relu_before_the_margin ====
"""The margin is added after the floor."""

import numpy as np


def triplet_loss(features, labels, margin):
    unit = features / np.linalg.norm(features, axis=1, keepdims=True)
    squared = np.sum((unit[:, np.newaxis] - unit) ** 2, axis=-1)
    same = labels[:, np.newaxis] == labels
    positive = np.max(np.where(same, squared, -np.inf), axis=1)
    negative = np.min(np.where(same, np.inf, squared), axis=1)
    losses = np.maximum(positive - negative, 0) + margin
    loss = np.mean(losses)
    return losses, loss


# ==== semi_hard_negative ====
"""The nearest negative beyond the positive, as FaceNet chooses it."""

import numpy as np


def triplet_loss(features, labels, margin):
    unit = features / np.linalg.norm(features, axis=1, keepdims=True)
    squared = np.sum((unit[:, np.newaxis] - unit) ** 2, axis=-1)
    same = labels[:, np.newaxis] == labels
    positive = np.max(np.where(same, squared, -np.inf), axis=1)
    negative = np.min(np.where(same | (squared <= positive[:, np.newaxis]), 4, squared), axis=1)
    losses = np.maximum(positive - negative + margin, 0)
    loss = np.mean(losses)
    return losses, loss


# ==== next_person ====
"""Everybody whose number is larger is a negative."""

import numpy as np


def triplet_loss(features, labels, margin):
    unit = features / np.linalg.norm(features, axis=1, keepdims=True)
    squared = np.sum((unit[:, np.newaxis] - unit) ** 2, axis=-1)
    same = labels[:, np.newaxis] == labels
    positive = np.max(np.where(same, squared, -np.inf), axis=1)
    negative = np.min(np.where(labels <= labels[:, np.newaxis], 4, squared), axis=1)
    losses = np.maximum(positive - negative + margin, 0)
    loss = np.mean(losses)
    return losses, loss


# ==== products_for_distances ====
"""The squared distance of vectors of length 1, without the 2."""

import numpy as np


def triplet_loss(features, labels, margin):
    unit = features / np.linalg.norm(features, axis=1, keepdims=True)
    squared = 2 - unit @ unit.T
    same = labels[:, np.newaxis] == labels
    positive = np.max(np.where(same, squared, -np.inf), axis=1)
    negative = np.min(np.where(same, np.inf, squared), axis=1)
    losses = np.maximum(positive - negative + margin, 0)
    loss = np.mean(losses)
    return losses, loss
