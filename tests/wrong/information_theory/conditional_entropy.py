# ==== nats ====
"""The natural logarithm is used, out of habit, and the result is in nats."""

import numpy as np


def conditional_entropy(joint):
    p_x = np.sum(joint, axis=1)
    y_given_x = joint / np.where(p_x > 0, p_x, 1)[:, np.newaxis]
    log_y = np.log(np.where(y_given_x > 0, y_given_x, 1))
    entropies = -np.sum(y_given_x * log_y, axis=1)
    conditional = np.sum(p_x * entropies)
    return entropies, conditional


# ==== plain_mean ====
"""The entropies are averaged as if every value of X were equally probable."""

import numpy as np


def conditional_entropy(joint):
    p_x = np.sum(joint, axis=1)
    y_given_x = joint / np.where(p_x > 0, p_x, 1)[:, np.newaxis]
    log_y = np.log2(np.where(y_given_x > 0, y_given_x, 1))
    entropies = -np.sum(y_given_x * log_y, axis=1)
    conditional = np.mean(entropies)
    return entropies, conditional


# ==== x_given_y ====
"""The learner conditions on the columns and computes what remains of X once Y is
known."""

import numpy as np


def conditional_entropy(joint):
    p_y = np.sum(joint, axis=0)
    x_given_y = joint / np.where(p_y > 0, p_y, 1)
    logs = np.log2(np.where(x_given_y > 0, x_given_y, 1))
    entropies = -np.sum(x_given_y * logs, axis=0)
    conditional = np.sum(p_y * entropies)
    return entropies, conditional


# ==== impossible_rows_become_nan ====
"""The rows are divided by p_x, and the learner does not think of values of probability
0."""

import numpy as np


def conditional_entropy(joint):
    p_x = np.sum(joint, axis=1)
    y_given_x = joint / p_x[:, np.newaxis]
    log_y = np.log2(np.where(y_given_x > 0, y_given_x, 1))
    entropies = -np.sum(y_given_x * log_y, axis=1)
    conditional = np.sum(p_x * entropies)
    return entropies, conditional


# ==== weighted_twice ====
"""The entropies already have the joint probabilities as their weights, and are weighted
by p_x again."""

import numpy as np


def conditional_entropy(joint):
    p_x = np.sum(joint, axis=1)
    y_given_x = joint / np.where(p_x > 0, p_x, 1)[:, np.newaxis]
    log_y = np.log2(np.where(y_given_x > 0, y_given_x, 1))
    entropies = -np.sum(joint * log_y, axis=1)
    conditional = np.sum(p_x * entropies)
    return entropies, conditional


# ==== entropy_of_y_subtracted ====
"""The chain rule is used with the wrong marginal: the entropy of Y is subtracted from
that of the pair."""

import numpy as np


def conditional_entropy(joint):
    p_x = np.sum(joint, axis=1)
    y_given_x = joint / np.where(p_x > 0, p_x, 1)[:, np.newaxis]
    log_y = np.log2(np.where(y_given_x > 0, y_given_x, 1))
    entropies = -np.sum(y_given_x * log_y, axis=1)
    p_y = np.sum(joint, axis=0)
    pair = -np.sum(joint * np.log2(np.where(joint > 0, joint, 1)))
    conditional = pair + np.sum(p_y * np.log2(np.where(p_y > 0, p_y, 1)))
    return entropies, conditional


# ==== impossible_rows_dropped ====
"""The learner drops the rows of probability 0 beforehand, so they are missing in the
entropies."""

import numpy as np


def conditional_entropy(joint):
    joint = joint[np.sum(joint, axis=1) > 0]
    p_x = np.sum(joint, axis=1)
    y_given_x = joint / p_x[:, np.newaxis]
    log_y = np.log2(np.where(y_given_x > 0, y_given_x, 1))
    entropies = -np.sum(y_given_x * log_y, axis=1)
    conditional = np.sum(p_x * entropies)
    return entropies, conditional


# ==== impossible_rows_uniform ====
"""In rows of probability 0 the learner knows nothing about Y and puts the uniform
distribution, whose entropy is not 0."""

import numpy as np


def conditional_entropy(joint):
    p_x = np.sum(joint, axis=1)
    possible = p_x[:, np.newaxis] > 0
    divisor = np.where(possible, p_x[:, np.newaxis], 1)
    y_given_x = np.where(possible, joint / divisor, 1 / joint.shape[1])
    log_y = np.log2(np.where(y_given_x > 0, y_given_x, 1))
    entropies = -np.sum(y_given_x * log_y, axis=1)
    conditional = np.sum(p_x * entropies)
    return entropies, conditional


# ==== axis_missing ====
"""The new axis is missing in the division, which fails, or divides the columns of a
square table."""

import numpy as np


def conditional_entropy(joint):
    p_x = np.sum(joint, axis=1)
    y_given_x = joint / np.where(p_x > 0, p_x, 1)
    log_y = np.log2(np.where(y_given_x > 0, y_given_x, 1))
    entropies = -np.sum(y_given_x * log_y, axis=1)
    conditional = np.sum(p_x * entropies)
    return entropies, conditional


# ==== logarithm_of_the_joint ====
"""The conditional probability is the weight, but the logarithm is taken of the joint
one."""

import numpy as np


def conditional_entropy(joint):
    p_x = np.sum(joint, axis=1)
    y_given_x = joint / np.where(p_x > 0, p_x, 1)[:, np.newaxis]
    log_joint = np.log2(np.where(joint > 0, joint, 1))
    entropies = -np.sum(y_given_x * log_joint, axis=1)
    conditional = np.sum(p_x * entropies)
    return entropies, conditional


# ==== small_probabilities_skipped ====
"""Pairs of a probability under a bound are left out of the sum as if it were 0."""

import numpy as np


def conditional_entropy(joint):
    p_x = np.sum(joint, axis=1)
    y_given_x = joint / np.where(p_x > 0, p_x, 1)[:, np.newaxis]
    entropies = -np.sum(y_given_x * np.log2(np.where(joint > 1e-3, y_given_x, 1)), axis=1)
    conditional = np.sum(p_x * entropies)
    return entropies, conditional
