# ==== powers_of_signed_differences ====
"""The absolute value is left out of Minkowski's distance, as for p = 2: odd powers
cancel, and others are not a number."""

import numpy as np


def pairwise_distances(x, y, p):
    difference = x[:, None] - y
    euclidean = np.sqrt(np.sum(difference**2, axis=-1))
    manhattan = np.sum(np.abs(difference), axis=-1)
    minkowski = np.sum(difference**p, axis=-1) ** (1 / p)
    lengths = np.linalg.norm(x, axis=1)[:, None] * np.linalg.norm(y, axis=1)
    cosine = 1 - x @ y.T / lengths
    return euclidean, manhattan, minkowski, cosine


# ==== whole_p_only ====
"""p is made an integer, because the learner knows only 1, 2 and 3."""

import numpy as np


def pairwise_distances(x, y, p):
    difference = x[:, None] - y
    euclidean = np.sqrt(np.sum(difference**2, axis=-1))
    manhattan = np.sum(np.abs(difference), axis=-1)
    minkowski = np.sum(np.abs(difference) ** int(p), axis=-1) ** (1 / int(p))
    lengths = np.linalg.norm(x, axis=1)[:, None] * np.linalg.norm(y, axis=1)
    cosine = 1 - x @ y.T / lengths
    return euclidean, manhattan, minkowski, cosine


# ==== similarity_for_distance ====
"""The cosine itself is returned, which is a similarity: 1 for the same direction."""

import numpy as np


def pairwise_distances(x, y, p):
    difference = x[:, None] - y
    euclidean = np.sqrt(np.sum(difference**2, axis=-1))
    manhattan = np.sum(np.abs(difference), axis=-1)
    minkowski = np.sum(np.abs(difference) ** p, axis=-1) ** (1 / p)
    lengths = np.linalg.norm(x, axis=1)[:, None] * np.linalg.norm(y, axis=1)
    cosine = x @ y.T / lengths
    return euclidean, manhattan, minkowski, cosine


# ==== angle_scaled_to_two ====
"""The angle in units of a right angle: it also is 0, 1 and 2 for the three directions
of the prompt, but not between them."""

import numpy as np


def pairwise_distances(x, y, p):
    difference = x[:, None] - y
    euclidean = np.sqrt(np.sum(difference**2, axis=-1))
    manhattan = np.sum(np.abs(difference), axis=-1)
    minkowski = np.sum(np.abs(difference) ** p, axis=-1) ** (1 / p)
    lengths = np.linalg.norm(x, axis=1)[:, None] * np.linalg.norm(y, axis=1)
    cosine = np.arccos(np.clip(x @ y.T / lengths, -1, 1)) / (np.pi / 2)
    return euclidean, manhattan, minkowski, cosine


# ==== queries_in_the_columns ====
"""The difference puts y first, so that the first three matrices come out transposed."""

import numpy as np


def pairwise_distances(x, y, p):
    difference = y[:, None] - x
    euclidean = np.sqrt(np.sum(difference**2, axis=-1))
    manhattan = np.sum(np.abs(difference), axis=-1)
    minkowski = np.sum(np.abs(difference) ** p, axis=-1) ** (1 / p)
    lengths = np.linalg.norm(x, axis=1)[:, None] * np.linalg.norm(y, axis=1)
    cosine = 1 - x @ y.T / lengths
    return euclidean, manhattan, minkowski, cosine


# ==== largest_difference ====
"""The Manhattan distance is mixed up with Chebyshev's, the largest difference."""

import numpy as np


def pairwise_distances(x, y, p):
    difference = x[:, None] - y
    euclidean = np.sqrt(np.sum(difference**2, axis=-1))
    manhattan = np.max(np.abs(difference), axis=-1)
    minkowski = np.sum(np.abs(difference) ** p, axis=-1) ** (1 / p)
    lengths = np.linalg.norm(x, axis=1)[:, None] * np.linalg.norm(y, axis=1)
    cosine = 1 - x @ y.T / lengths
    return euclidean, manhattan, minkowski, cosine


# ==== mean_of_differences ====
"""The absolute differences are averaged over the features, like a mean absolute
error."""

import numpy as np


def pairwise_distances(x, y, p):
    difference = x[:, None] - y
    euclidean = np.sqrt(np.sum(difference**2, axis=-1))
    manhattan = np.mean(np.abs(difference), axis=-1)
    minkowski = np.sum(np.abs(difference) ** p, axis=-1) ** (1 / p)
    lengths = np.linalg.norm(x, axis=1)[:, None] * np.linalg.norm(y, axis=1)
    cosine = 1 - x @ y.T / lengths
    return euclidean, manhattan, minkowski, cosine


# ==== correlation_distance ====
"""Each row is centred before the cosine is taken, which is the correlation distance."""

import numpy as np


def pairwise_distances(x, y, p):
    difference = x[:, None] - y
    euclidean = np.sqrt(np.sum(difference**2, axis=-1))
    manhattan = np.sum(np.abs(difference), axis=-1)
    minkowski = np.sum(np.abs(difference) ** p, axis=-1) ** (1 / p)
    x_centred = x - np.mean(x, axis=1, keepdims=True)
    y_centred = y - np.mean(y, axis=1, keepdims=True)
    lengths = np.linalg.norm(x_centred, axis=1)[:, None] * np.linalg.norm(y_centred, axis=1)
    cosine = 1 - x_centred @ y_centred.T / lengths
    return euclidean, manhattan, minkowski, cosine


# ==== norm_without_axis ====
"""np.linalg.norm gets p but no axis, and refuses an array of three axes."""

import numpy as np


def pairwise_distances(x, y, p):
    difference = x[:, None] - y
    euclidean = np.sqrt(np.sum(difference**2, axis=-1))
    manhattan = np.sum(np.abs(difference), axis=-1)
    minkowski = np.linalg.norm(difference, p)
    lengths = np.linalg.norm(x, axis=1)[:, None] * np.linalg.norm(y, axis=1)
    cosine = 1 - x @ y.T / lengths
    return euclidean, manhattan, minkowski, cosine
