# ==== half ====
"""The factor ½ of the paper is put in front of both squares."""

import numpy as np


def siamese_contrastive(first, second, same, margin):
    difference = first - second
    distances = np.linalg.norm(difference, axis=1)
    short = np.maximum(margin - distances, 0)
    loss = np.mean(np.where(same == 1, distances**2, short**2)) / 2
    slopes = np.where(same == 1, 1.0, -short / distances)
    gradient = slopes[:, np.newaxis] * difference / len(first)
    return distances, loss, gradient


# ==== labels_as_in_paper ====
"""The label is read as in the paper of 2006, where 1 means a pair of two persons."""

import numpy as np


def siamese_contrastive(first, second, same, margin):
    difference = first - second
    distances = np.linalg.norm(difference, axis=1)
    short = np.maximum(margin - distances, 0)
    loss = np.mean((1 - same) * distances**2 + same * short**2)
    slopes = np.where(same == 0, 2.0, -2 * short / distances)
    gradient = slopes[:, np.newaxis] * difference / len(first)
    return distances, loss, gradient


# ==== margin_on_square ====
"""The margin is compared with the squared distance and the result is not squared."""

import numpy as np


def siamese_contrastive(first, second, same, margin):
    difference = first - second
    distances = np.linalg.norm(difference, axis=1)
    short = np.maximum(margin - distances**2, 0)
    loss = np.mean(np.where(same == 1, distances**2, short))
    slopes = np.where(same == 1, 2.0, -2.0 * (short > 0))
    gradient = slopes[:, np.newaxis] * difference / len(first)
    return distances, loss, gradient


# ==== pushed_together ====
"""The inner derivative of margin − distance, −1, is forgotten."""

import numpy as np


def siamese_contrastive(first, second, same, margin):
    difference = first - second
    distances = np.linalg.norm(difference, axis=1)
    short = np.maximum(margin - distances, 0)
    loss = np.mean(np.where(same == 1, distances**2, short**2))
    slopes = np.where(same == 1, 2.0, 2 * short / distances)
    gradient = slopes[:, np.newaxis] * difference / len(first)
    return distances, loss, gradient


# ==== not_unit_vector ====
"""The derivative of the distance is taken for the difference itself."""

import numpy as np


def siamese_contrastive(first, second, same, margin):
    difference = first - second
    distances = np.linalg.norm(difference, axis=1)
    short = np.maximum(margin - distances, 0)
    loss = np.mean(np.where(same == 1, distances**2, short**2))
    slopes = np.where(same == 1, 2.0, -2 * short)
    gradient = slopes[:, np.newaxis] * difference / len(first)
    return distances, loss, gradient


# ==== no_floor ====
"""Pairs farther apart than the margin are pulled in again: the square hides the sign."""

import numpy as np


def siamese_contrastive(first, second, same, margin):
    difference = first - second
    distances = np.linalg.norm(difference, axis=1)
    short = margin - distances
    loss = np.mean(np.where(same == 1, distances**2, short**2))
    slopes = np.where(same == 1, 2.0, -2 * short / distances)
    gradient = slopes[:, np.newaxis] * difference / len(first)
    return distances, loss, gradient


# ==== slope_without_floor ====
"""The loss has the floor, but the slope is derived from the formula without it."""

import numpy as np


def siamese_contrastive(first, second, same, margin):
    difference = first - second
    distances = np.linalg.norm(difference, axis=1)
    short = np.maximum(margin - distances, 0)
    loss = np.mean(np.where(same == 1, distances**2, short**2))
    slopes = np.where(same == 1, 2.0, -2 * (margin - distances) / distances)
    gradient = slopes[:, np.newaxis] * difference / len(first)
    return distances, loss, gradient


# ==== squared_distances ====
"""The root of the distance is left out, to save time."""

import numpy as np


def siamese_contrastive(first, second, same, margin):
    difference = first - second
    distances = np.sum(difference**2, axis=1)
    short = np.maximum(margin - distances, 0)
    loss = np.mean(np.where(same == 1, distances**2, short**2))
    slopes = np.where(same == 1, 2.0, -2 * short / distances)
    gradient = slopes[:, np.newaxis] * difference / len(first)
    return distances, loss, gradient


# ==== distance_times_two ====
"""The derivative of the square is written as two distances, without dividing by one."""

import numpy as np


def siamese_contrastive(first, second, same, margin):
    difference = first - second
    distances = np.linalg.norm(difference, axis=1)
    short = np.maximum(margin - distances, 0)
    loss = np.mean(np.where(same == 1, distances**2, short**2))
    slopes = np.where(same == 1, 2 * distances, -2 * short / distances)
    gradient = slopes[:, np.newaxis] * difference / len(first)
    return distances, loss, gradient


# ==== mean_per_kind ====
"""The two kinds of pairs are averaged separately and then added."""

import numpy as np


def siamese_contrastive(first, second, same, margin):
    difference = first - second
    distances = np.linalg.norm(difference, axis=1)
    short = np.maximum(margin - distances, 0)
    loss = np.mean(distances[same == 1] ** 2) + np.mean(short[same == 0] ** 2)
    slopes = np.where(same == 1, 2.0, -2 * short / distances)
    gradient = slopes[:, np.newaxis] * difference / len(first)
    return distances, loss, gradient


# ==== integer_slopes ====
"""The slopes are put into zeros made like the labels, which are integers."""

import numpy as np


def siamese_contrastive(first, second, same, margin):
    difference = first - second
    distances = np.linalg.norm(difference, axis=1)
    short = np.maximum(margin - distances, 0)
    loss = np.mean(np.where(same == 1, distances**2, short**2))
    slopes = np.zeros_like(same)
    slopes[same == 1] = 2
    slopes[same == 0] = (-2 * short / distances)[same == 0]
    gradient = slopes[:, np.newaxis] * difference / len(first)
    return distances, loss, gradient


# ==== margin_squared_outside ====
"""max(m² − d², 0) for the pairs of two persons, as a paper on another loss has it."""

import numpy as np


def siamese_contrastive(first, second, same, margin):
    difference = first - second
    distances = np.linalg.norm(difference, axis=1)
    short = np.maximum(margin - distances, 0)
    loss = np.mean(same * distances**2 + (1 - same) * np.maximum(margin**2 - distances**2, 0))
    slopes = np.where(same == 1, 2, -2 * short / distances)
    gradient = slopes[:, np.newaxis] * difference / len(first)
    return distances, loss, gradient


# ==== epsilon_in_the_root ====
"""An ε inside the root, as Keras's old example has it, and a large one."""

import numpy as np


def siamese_contrastive(first, second, same, margin):
    difference = first - second
    distances = np.sqrt(np.maximum(np.sum(difference**2, axis=1), 0) + 1e-3)
    short = np.maximum(margin - distances, 0)
    loss = np.mean(same * distances**2 + (1 - same) * short**2)
    slopes = np.where(same == 1, 2, -2 * short / distances)
    gradient = slopes[:, np.newaxis] * difference / len(first)
    return distances, loss, gradient


# ==== mean_of_each_kind ====
"""The mean over pairs of one person plus that over pairs of two."""

import numpy as np


def siamese_contrastive(first, second, same, margin):
    difference = first - second
    distances = np.linalg.norm(difference, axis=1)
    short = np.maximum(margin - distances, 0)
    loss = np.sum(same * distances**2) / max(np.sum(same), 1) + np.sum((1 - same) * short**2) / max(
        np.sum(1 - same), 1
    )
    slopes = np.where(same == 1, 2, -2 * short / distances)
    gradient = slopes[:, np.newaxis] * difference / len(first)
    return distances, loss, gradient


# ==== margin_for_both ====
"""Pairs of one person may be apart by the margin, too."""

import numpy as np


def siamese_contrastive(first, second, same, margin):
    difference = first - second
    distances = np.linalg.norm(difference, axis=1)
    short = np.maximum(margin - distances, 0)
    loss = np.mean(same * np.maximum(distances - margin, 0) ** 2 + (1 - same) * short**2)
    slopes = np.where(same == 1, 2, -2 * short / distances)
    gradient = slopes[:, np.newaxis] * difference / len(first)
    return distances, loss, gradient


# ==== gradient_without_the_mean ====
"""The gradient is that of the sum."""

import numpy as np


def siamese_contrastive(first, second, same, margin):
    difference = first - second
    distances = np.linalg.norm(difference, axis=1)
    short = np.maximum(margin - distances, 0)
    loss = np.mean(same * distances**2 + (1 - same) * short**2)
    slopes = np.where(same == 1, 2, -2 * short / distances)
    gradient = slopes[:, np.newaxis] * difference
    return distances, loss, gradient


# ==== distance_to_the_batch ====
"""The distance of the wrong axis, right only where there are as many pairs as dimensions."""

import numpy as np


def siamese_contrastive(first, second, same, margin):
    difference = first - second
    distances = np.linalg.norm(difference, axis=0)
    short = np.maximum(margin - distances, 0)
    loss = np.mean(same * distances**2 + (1 - same) * short**2)
    slopes = np.where(same == 1, 2, -2 * short / distances)
    gradient = slopes[:, np.newaxis] * difference / len(first)
    return distances, loss, gradient


# ==== cosine_distance ====
"""One minus the cosine similarity for the distance."""

import numpy as np


def siamese_contrastive(first, second, same, margin):
    difference = first - second
    distances = 1 - np.sum(first * second, axis=1) / np.linalg.norm(first, axis=1) / np.linalg.norm(
        second, axis=1
    )
    short = np.maximum(margin - distances, 0)
    loss = np.mean(same * distances**2 + (1 - same) * short**2)
    slopes = np.where(same == 1, 2, -2 * short / distances)
    gradient = slopes[:, np.newaxis] * difference / len(first)
    return distances, loss, gradient


# ==== gradient_of_second ====
"""The gradient with respect to the other image."""

import numpy as np


def siamese_contrastive(first, second, same, margin):
    difference = first - second
    distances = np.linalg.norm(difference, axis=1)
    short = np.maximum(margin - distances, 0)
    loss = np.mean(same * distances**2 + (1 - same) * short**2)
    slopes = np.where(same == 1, -2, 2 * short / distances)
    gradient = slopes[:, np.newaxis] * difference / len(first)
    return distances, loss, gradient


# ==== slopes_of_the_mean_distance ====
"""The slope for one person is twice the distance, once too often."""

import numpy as np


def siamese_contrastive(first, second, same, margin):
    difference = first - second
    distances = np.linalg.norm(difference, axis=1)
    short = np.maximum(margin - distances, 0)
    loss = np.mean(same * distances**2 + (1 - same) * short**2)
    slopes = np.where(same == 1, 2 * distances, -2 * short)
    gradient = slopes[:, np.newaxis] * difference / len(first)
    return distances, loss, gradient


# ==== shortfall_rounded_to_whole ====
"""Labels and slopes end up as integers."""

import numpy as np


def siamese_contrastive(first, second, same, margin):
    difference = first - second
    distances = np.linalg.norm(difference, axis=1)
    short = np.maximum(margin - distances, 0)
    loss = np.mean(same * distances**2 + (1 - same) * short**2)
    slopes = np.where(same == 1, 2, -2 * short / distances).astype(int)
    gradient = slopes[:, np.newaxis] * difference / len(first)
    return distances, loss, gradient


# ==== hinge_not_stopped_in_the_gradient ====
"""The gradient forgets that nothing pushes beyond the margin."""

import numpy as np


def siamese_contrastive(first, second, same, margin):
    difference = first - second
    distances = np.linalg.norm(difference, axis=1)
    short = np.maximum(margin - distances, 0)
    loss = np.mean(same * distances**2 + (1 - same) * short**2)
    slopes = np.where(same == 1, 2, -2 * (margin - distances) / distances)
    gradient = slopes[:, np.newaxis] * difference / len(first)
    return distances, loss, gradient
