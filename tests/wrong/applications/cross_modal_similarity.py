# ==== nan_for_zero_vectors ====
"""Vectors of zeros are divided by their length 0, which gives nan."""

import numpy as np


def unit(vectors):
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors / lengths


def cross_modal_similarity(images, recipes, match, margin):
    cosines = np.sum(unit(images) * unit(recipes), axis=1)
    losses = np.where(match == 1, 1 - cosines, np.maximum(0, cosines - margin))
    loss = np.mean(losses)
    return losses, loss


# ==== epsilon_in_the_length ====
"""A small number is added to every length, which makes all similarities a little too
small.
"""

import numpy as np


def unit(vectors):
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors / (lengths + 1e-2)


def cross_modal_similarity(images, recipes, match, margin):
    cosines = np.sum(unit(images) * unit(recipes), axis=1)
    losses = np.where(match == 1, 1 - cosines, np.maximum(0, cosines - margin))
    loss = np.mean(losses)
    return losses, loss


# ==== length_of_the_batch ====
"""The norm has no axis and is that of the whole matrix."""

import numpy as np


def unit(vectors):
    lengths = np.linalg.norm(vectors) * np.ones((len(vectors), 1))
    return vectors / np.where(lengths == 0, 1, lengths)


def cross_modal_similarity(images, recipes, match, margin):
    cosines = np.sum(unit(images) * unit(recipes), axis=1)
    losses = np.where(match == 1, 1 - cosines, np.maximum(0, cosines - margin))
    loss = np.mean(losses)
    return losses, loss


# ==== inner_products ====
"""The inner products are used without bringing the vectors to length 1."""

import numpy as np


def unit(vectors):
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors / np.where(lengths == 0, 1, lengths)


def cross_modal_similarity(images, recipes, match, margin):
    cosines = np.sum(images * recipes, axis=1)
    losses = np.where(match == 1, 1 - cosines, np.maximum(0, cosines - margin))
    loss = np.mean(losses)
    return losses, loss


# ==== different_dishes_push_down_always ====
"""The hinge is forgotten: similarities below the margin give negative losses."""

import numpy as np


def unit(vectors):
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors / np.where(lengths == 0, 1, lengths)


def cross_modal_similarity(images, recipes, match, margin):
    cosines = np.sum(unit(images) * unit(recipes), axis=1)
    losses = np.where(match == 1, 1 - cosines, cosines - margin)
    loss = np.mean(losses)
    return losses, loss


# ==== margin_added ====
"""The margin is subtracted from 1 as well: different dishes lose where cosine + margin
exceeds 0, as in the triplet loss.
"""

import numpy as np


def unit(vectors):
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors / np.where(lengths == 0, 1, lengths)


def cross_modal_similarity(images, recipes, match, margin):
    cosines = np.sum(unit(images) * unit(recipes), axis=1)
    losses = np.where(match == 1, 1 - cosines, np.maximum(0, cosines + margin))
    loss = np.mean(losses)
    return losses, loss


# ==== margin_for_the_same_dish ====
"""The margin is subtracted for pairs of the same dish, too."""

import numpy as np


def unit(vectors):
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors / np.where(lengths == 0, 1, lengths)


def cross_modal_similarity(images, recipes, match, margin):
    cosines = np.sum(unit(images) * unit(recipes), axis=1)
    losses = np.where(
        match == 1, np.maximum(0, 1 - cosines - margin), np.maximum(0, cosines - margin)
    )
    loss = np.mean(losses)
    return losses, loss


# ==== match_as_factor ====
"""match is multiplied with the cosine, so that different dishes get 1 + cosine."""

import numpy as np


def unit(vectors):
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors / np.where(lengths == 0, 1, lengths)


def cross_modal_similarity(images, recipes, match, margin):
    cosines = np.sum(unit(images) * unit(recipes), axis=1)
    losses = np.where(match == 1, 1 - cosines, np.maximum(0, 1 + cosines - margin))
    loss = np.mean(losses)
    return losses, loss


# ==== minus_one_is_true ====
"""match is used as a condition; −1 is true as well, so that all pairs count as the same
dish.
"""

import numpy as np


def unit(vectors):
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors / np.where(lengths == 0, 1, lengths)


def cross_modal_similarity(images, recipes, match, margin):
    cosines = np.sum(unit(images) * unit(recipes), axis=1)
    losses = np.where(match, 1 - cosines, np.maximum(0, cosines - margin))
    loss = np.mean(losses)
    return losses, loss


# ==== squared_hinge ====
"""The part beyond the margin is squared, as in the contrastive loss."""

import numpy as np


def unit(vectors):
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors / np.where(lengths == 0, 1, lengths)


def cross_modal_similarity(images, recipes, match, margin):
    cosines = np.sum(unit(images) * unit(recipes), axis=1)
    losses = np.where(match == 1, 1 - cosines, np.maximum(0, cosines - margin) ** 2)
    loss = np.mean(losses)
    return losses, loss
