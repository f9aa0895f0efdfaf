# ==== axes_swapped ====
"""The learner takes axis 0 for X, as X are the rows, but the sum over an axis removes
it."""

import numpy as np


def conditional_from_joint(joint):
    p_x = np.sum(joint, axis=0)
    p_y = np.sum(joint, axis=1)
    x_given_y = joint / p_y[:, np.newaxis]
    y_given_x = joint / p_x
    return p_x, x_given_y, y_given_x


# ==== conditionals_swapped ====
"""The learner reads x_given_y as what X gives and divides by the marginal of X."""

import numpy as np


def conditional_from_joint(joint):
    p_x = np.sum(joint, axis=1)
    p_y = np.sum(joint, axis=0)
    x_given_y = joint / p_x[:, None]
    y_given_x = joint / p_y
    return p_x, x_given_y, y_given_x


# ==== axis_missing ====
"""The new axis is missing in the division by p_x, which fails, or divides the columns
of a square table."""

import numpy as np


def conditional_from_joint(joint):
    p_x = np.sum(joint, axis=1)
    p_y = np.sum(joint, axis=0)
    x_given_y = joint / p_y
    y_given_x = joint / p_x
    return p_x, x_given_y, y_given_x


# ==== evidence_left_out ====
"""The learner uses Bayes' theorem for the second conditional but forgets its
denominator and gets the joint table back."""

import numpy as np


def conditional_from_joint(joint):
    p_x = np.sum(joint, axis=1)
    p_y = np.sum(joint, axis=0)
    x_given_y = joint / p_y
    y_given_x = x_given_y * p_y
    return p_x, x_given_y, y_given_x


# ==== y_in_the_rows ====
"""The second table is transposed, since the learner puts first what the probability is
of."""

import numpy as np


def conditional_from_joint(joint):
    p_x = np.sum(joint, axis=1)
    p_y = np.sum(joint, axis=0)
    x_given_y = joint / p_y
    y_given_x = joint.T / p_x
    return p_x, x_given_y, y_given_x


# ==== marginal_as_column ====
"""p_x keeps its axis for the division and is returned as a column."""

import numpy as np


def conditional_from_joint(joint):
    p_x = np.sum(joint, axis=1, keepdims=True)
    p_y = np.sum(joint, axis=0)
    x_given_y = joint / p_y
    y_given_x = joint / p_x
    return p_x, x_given_y, y_given_x


# ==== independence_assumed ====
"""The learner takes X and Y for independent and repeats the marginals."""

import numpy as np


def conditional_from_joint(joint):
    p_x = np.sum(joint, axis=1)
    p_y = np.sum(joint, axis=0)
    x_given_y = np.repeat(p_x[:, None], len(p_y), axis=1)
    y_given_x = np.tile(p_y, (len(p_x), 1))
    return p_x, x_given_y, y_given_x


# ==== means_for_sums ====
"""The marginals are means of rows and columns; the conditionals then add up to the
number of values."""

import numpy as np


def conditional_from_joint(joint):
    p_x = joint.mean(axis=1)
    p_y = joint.mean(axis=0)
    x_given_y = joint / p_y
    y_given_x = joint / p_x[:, np.newaxis]
    return p_x, x_given_y, y_given_x


# ==== impossible_pairs_undefined ====
"""The learner thinks that nothing can be said of pairs that never occur and puts nan
there."""

import numpy as np


def conditional_from_joint(joint):
    p_x = np.sum(joint, axis=1)
    p_y = np.sum(joint, axis=0)
    x_given_y = np.where(joint > 0, joint / p_y, np.nan)
    y_given_x = np.where(joint > 0, joint / p_x[:, np.newaxis], np.nan)
    return p_x, x_given_y, y_given_x
