# ==== wrong_axis ====
"""The sum of squares goes over the wrong axis."""

import numpy as np


def rbf_predict(x, t, alpha, b, queries, gamma):
    squares = np.sum((queries[:, np.newaxis] - x) ** 2, axis=1)
    kernel = np.exp(-gamma * squares)
    scores = kernel @ (alpha * t) + b
    labels = np.where(scores >= 0, 1, -1)
    return kernel, scores, labels


# ==== sum_before_the_square ====
"""Differences are added, and then squared."""

import numpy as np


def rbf_predict(x, t, alpha, b, queries, gamma):
    squares = np.sum(queries[:, np.newaxis] - x, axis=-1) ** 2
    kernel = np.exp(-gamma * squares)
    scores = kernel @ (alpha * t) + b
    labels = np.where(scores >= 0, 1, -1)
    return kernel, scores, labels


# ==== one_norm_for_all ====
"""np.linalg.norm without an axis."""

import numpy as np


def rbf_predict(x, t, alpha, b, queries, gamma):
    squares = np.linalg.norm(queries[:, np.newaxis] - x) ** 2
    kernel = np.exp(-gamma * squares)
    scores = kernel @ (alpha * t) + b
    labels = np.where(scores >= 0, 1, -1)
    return kernel, scores, labels


# ==== distance_not_squared ====
"""The distance itself stands in the exponent."""

import numpy as np


def rbf_predict(x, t, alpha, b, queries, gamma):
    squares = np.sum((queries[:, np.newaxis] - x) ** 2, axis=-1) ** 0.5
    kernel = np.exp(-gamma * squares)
    scores = kernel @ (alpha * t) + b
    labels = np.where(scores >= 0, 1, -1)
    return kernel, scores, labels


# ==== sigma ====
"""The learner knows the kernel with a width σ, and takes gamma for it."""

import numpy as np


def rbf_predict(x, t, alpha, b, queries, gamma):
    squares = np.sum((queries[:, np.newaxis] - x) ** 2, axis=-1)
    kernel = np.exp(-squares / (2 * gamma**2))
    scores = kernel @ (alpha * t) + b
    labels = np.where(scores >= 0, 1, -1)
    return kernel, scores, labels


# ==== gamma_outside ====
"""exp(−γ) times the distance."""

import numpy as np


def rbf_predict(x, t, alpha, b, queries, gamma):
    squares = np.sum((queries[:, np.newaxis] - x) ** 2, axis=-1)
    kernel = np.exp(-gamma) * squares
    scores = kernel @ (alpha * t) + b
    labels = np.where(scores >= 0, 1, -1)
    return kernel, scores, labels


# ==== rational ====
"""A rational function that looks similar."""

import numpy as np


def rbf_predict(x, t, alpha, b, queries, gamma):
    squares = np.sum((queries[:, np.newaxis] - x) ** 2, axis=-1)
    kernel = 1 / (1 + gamma * squares)
    scores = kernel @ (alpha * t) + b
    labels = np.where(scores >= 0, 1, -1)
    return kernel, scores, labels


# ==== bias_inside_the_sum ====
"""The bias is added once for each training sample."""

import numpy as np


def rbf_predict(x, t, alpha, b, queries, gamma):
    squares = np.sum((queries[:, np.newaxis] - x) ** 2, axis=-1)
    kernel = np.exp(-gamma * squares)
    scores = kernel @ (alpha * t + b)
    labels = np.where(scores >= 0, 1, -1)
    return kernel, scores, labels


# ==== labels_left_out ====
"""Coefficients are taken to have the sign of the label already."""

import numpy as np


def rbf_predict(x, t, alpha, b, queries, gamma):
    squares = np.sum((queries[:, np.newaxis] - x) ** 2, axis=-1)
    kernel = np.exp(-gamma * squares)
    scores = kernel @ alpha + b
    labels = np.where(scores >= 0, 1, -1)
    return kernel, scores, labels


# ==== normalised_votes ====
"""The scores are divided by the sum of the coefficients."""

import numpy as np


def rbf_predict(x, t, alpha, b, queries, gamma):
    squares = np.sum((queries[:, np.newaxis] - x) ** 2, axis=-1)
    kernel = np.exp(-gamma * squares)
    scores = kernel @ (alpha * t) / np.sum(alpha) + b
    labels = np.where(scores >= 0, 1, -1)
    return kernel, scores, labels


# ==== sign ====
"""np.sign, which gives 0 at the border."""

import numpy as np


def rbf_predict(x, t, alpha, b, queries, gamma):
    squares = np.sum((queries[:, np.newaxis] - x) ** 2, axis=-1)
    kernel = np.exp(-gamma * squares)
    scores = kernel @ (alpha * t) + b
    labels = np.sign(scores).astype(int)
    return kernel, scores, labels


# ==== zero_and_one ====
"""The classes come out as 0 and 1."""

import numpy as np


def rbf_predict(x, t, alpha, b, queries, gamma):
    squares = np.sum((queries[:, np.newaxis] - x) ** 2, axis=-1)
    kernel = np.exp(-gamma * squares)
    scores = kernel @ (alpha * t) + b
    labels = (scores >= 0).astype(int)
    return kernel, scores, labels


# ==== distance_not_squared_too ====
"""The root is taken: the kernel of the distance, not of its square."""

import numpy as np


def rbf_predict(x, t, alpha, b, queries, gamma):
    squares = np.sum((queries[:, None] - x) ** 2, axis=-1)
    kernel = np.exp(-gamma * np.sqrt(squares))
    scores = kernel @ (alpha * t) + b
    labels = np.where(scores >= 0, 1, -1)
    return kernel, scores, labels


# ==== gamma_as_width ====
"""gamma is taken for the σ of the Gaussian."""

import numpy as np


def rbf_predict(x, t, alpha, b, queries, gamma):
    squares = np.sum((queries[:, None] - x) ** 2, axis=-1)
    kernel = np.exp(-squares / (2 * gamma**2))
    scores = kernel @ (alpha * t) + b
    labels = np.where(scores >= 0, 1, -1)
    return kernel, scores, labels


# ==== gamma_halved ====
"""The 1/2 of the Gaussian is written in front of gamma."""

import numpy as np


def rbf_predict(x, t, alpha, b, queries, gamma):
    squares = np.sum((queries[:, None] - x) ** 2, axis=-1)
    kernel = np.exp(-gamma * squares / 2)
    scores = kernel @ (alpha * t) + b
    labels = np.where(scores >= 0, 1, -1)
    return kernel, scores, labels


# ==== labels_forgotten ====
"""The labels of the training data are left out of the sum."""

import numpy as np


def rbf_predict(x, t, alpha, b, queries, gamma):
    squares = np.sum((queries[:, None] - x) ** 2, axis=-1)
    kernel = np.exp(-gamma * squares)
    scores = kernel @ alpha + b
    labels = np.where(scores >= 0, 1, -1)
    return kernel, scores, labels


# ==== bias_subtracted ====
"""The bias is subtracted, as in the convention w·x − b."""

import numpy as np


def rbf_predict(x, t, alpha, b, queries, gamma):
    squares = np.sum((queries[:, None] - x) ** 2, axis=-1)
    kernel = np.exp(-gamma * squares)
    scores = kernel @ (alpha * t) - b
    labels = np.where(scores >= 0, 1, -1)
    return kernel, scores, labels


# ==== bias_in_every_term ====
"""The bias is inside the sum and is added once for each sample."""

import numpy as np


def rbf_predict(x, t, alpha, b, queries, gamma):
    squares = np.sum((queries[:, None] - x) ** 2, axis=-1)
    kernel = np.exp(-gamma * squares)
    scores = np.sum(kernel * alpha * t + b, axis=1)
    labels = np.where(scores >= 0, 1, -1)
    return kernel, scores, labels


# ==== sign_of_zero ====
"""np.sign gives 0 where the score is exactly 0."""

import numpy as np


def rbf_predict(x, t, alpha, b, queries, gamma):
    squares = np.sum((queries[:, None] - x) ** 2, axis=-1)
    kernel = np.exp(-gamma * squares)
    scores = kernel @ (alpha * t) + b
    labels = np.sign(scores).astype(int)
    return kernel, scores, labels


# ==== zero_is_negative ====
"""A score of 0 is given the label −1."""

import numpy as np


def rbf_predict(x, t, alpha, b, queries, gamma):
    squares = np.sum((queries[:, None] - x) ** 2, axis=-1)
    kernel = np.exp(-gamma * squares)
    scores = kernel @ (alpha * t) + b
    labels = np.where(scores > 0, 1, -1)
    return kernel, scores, labels


# ==== kernel_weighted_mean ====
"""The kernel is normalised to weights that add up to 1; far from everything this is 0
/ 0.
"""

import numpy as np


def rbf_predict(x, t, alpha, b, queries, gamma):
    squares = np.sum((queries[:, None] - x) ** 2, axis=-1)
    kernel = np.exp(-gamma * squares)
    scores = kernel / np.sum(kernel, axis=1, keepdims=True) @ (alpha * t) + b
    labels = np.where(scores >= 0, 1, -1)
    return kernel, scores, labels


# ==== axis_forgotten ====
"""Queries and training data are subtracted without a new axis; the shapes do not fit.
"""

import numpy as np


def rbf_predict(x, t, alpha, b, queries, gamma):
    squares = np.sum((queries - x) ** 2, axis=-1)
    kernel = np.exp(-gamma * squares)
    scores = kernel @ (alpha * t) + b
    labels = np.where(scores >= 0, 1, -1)
    return kernel, scores, labels
