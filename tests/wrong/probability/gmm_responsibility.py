# ==== weights_forgotten ====
"""The densities are compared without the mixing weights."""

import numpy as np


def gmm_responsibility(x, weights, means, variances):
    distances = (x[:, np.newaxis] - means) ** 2 / (2 * variances)
    log_joint = -distances - 0.5 * np.log(2 * np.pi * variances)
    shifted = np.exp(log_joint - np.max(log_joint, axis=1, keepdims=True))
    gamma = shifted / np.sum(shifted, axis=1, keepdims=True)
    return gamma


# ==== factor_before_exp_left_out ====
"""The learner takes the factor before the exp for a constant that cancels, but it
depends on the variance."""

import numpy as np


def gmm_responsibility(x, weights, means, variances):
    distances = (x[:, np.newaxis] - means) ** 2 / (2 * variances)
    log_joint = np.log(weights) - distances
    shifted = np.exp(log_joint - np.max(log_joint, axis=1, keepdims=True))
    gamma = shifted / np.sum(shifted, axis=1, keepdims=True)
    return gamma


# ==== maximum_of_all_rows ====
"""One maximum is taken of the whole matrix, so the rows that are far below it become 0
and then nan."""

import numpy as np


def gmm_responsibility(x, weights, means, variances):
    distances = (x[:, np.newaxis] - means) ** 2 / (2 * variances)
    log_joint = np.log(weights) - np.log(2 * np.pi * variances) / 2 - distances
    shifted = np.exp(log_joint - np.max(log_joint))
    gamma = shifted / np.sum(shifted, axis=1, keepdims=True)
    return gamma


# ==== normalized_over_samples ====
"""The densities are divided by the sums of the columns, so they add up to 1 for each
component."""

import numpy as np


def gmm_responsibility(x, weights, means, variances):
    distances = (x[:, np.newaxis] - means) ** 2 / (2 * variances)
    log_joint = np.log(weights) - np.log(2 * np.pi * variances) / 2 - distances
    shifted = np.exp(log_joint - np.max(log_joint, axis=1, keepdims=True))
    gamma = shifted / np.sum(shifted, axis=0)
    return gamma


# ==== two_forgotten ====
"""The 2 in the exponent is forgotten."""

import numpy as np


def gmm_responsibility(x, weights, means, variances):
    distances = (x[:, None] - means) ** 2 / variances
    log_joint = np.log(weights) - np.log(2 * np.pi * variances) / 2 - distances
    shifted = np.exp(log_joint - np.max(log_joint, axis=1, keepdims=True))
    gamma = shifted / np.sum(shifted, axis=1, keepdims=True)
    return gamma


# ==== variances_squared ====
"""The learner takes the variances for standard deviations and squares them."""

import numpy as np


def gmm_responsibility(x, weights, means, variances):
    distances = (x[:, None] - means) ** 2 / (2 * variances**2)
    log_joint = np.log(weights) - np.log(np.sqrt(2 * np.pi) * variances) - distances
    shifted = np.exp(log_joint - np.max(log_joint, axis=1, keepdims=True))
    gamma = shifted / np.sum(shifted, axis=1, keepdims=True)
    return gamma


# ==== hard_assignment ====
"""Each sample is given to its most probable component alone, as by k-means."""

import numpy as np


def gmm_responsibility(x, weights, means, variances):
    distances = (x[:, np.newaxis] - means) ** 2 / (2 * variances)
    log_joint = np.log(weights) - np.log(2 * np.pi * variances) / 2 - distances
    shifted = np.exp(log_joint - np.max(log_joint, axis=1, keepdims=True))
    gamma = np.eye(len(weights))[np.argmax(shifted, axis=1)]
    return gamma


# ==== weights_where_all_is_zero ====
"""Nothing is shifted; where all densities are 0, the learner believes that the data say
nothing and that the weights are left."""

import numpy as np


def gmm_responsibility(x, weights, means, variances):
    distances = (x[:, np.newaxis] - means) ** 2 / (2 * variances)
    log_joint = np.log(weights) - np.log(2 * np.pi * variances) / 2 - distances
    shifted = np.exp(log_joint)
    totals = np.sum(shifted, axis=1, keepdims=True)
    gamma = np.where(totals > 0, shifted / np.where(totals > 0, totals, 1), weights)
    return gamma


# ==== shifted_by_the_minimum ====
"""The smallest number of the row is taken out, so that none becomes 0, but now the
others overflow."""

import numpy as np


def gmm_responsibility(x, weights, means, variances):
    distances = (x[:, np.newaxis] - means) ** 2 / (2 * variances)
    log_joint = np.log(weights) - np.log(2 * np.pi * variances) / 2 - distances
    shifted = np.exp(log_joint - np.min(log_joint, axis=1, keepdims=True))
    gamma = shifted / np.sum(shifted, axis=1, keepdims=True)
    return gamma


# ==== root_forgotten ====
"""The root of 2πσ² is forgotten in the logarithm."""

import numpy as np


def gmm_responsibility(x, weights, means, variances):
    distances = (x[:, np.newaxis] - means) ** 2 / (2 * variances)
    log_joint = np.log(weights) - np.log(2 * np.pi * variances) - distances
    shifted = np.exp(log_joint - np.max(log_joint, axis=1, keepdims=True))
    gamma = shifted / np.sum(shifted, axis=1, keepdims=True)
    return gamma
