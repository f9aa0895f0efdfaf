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
