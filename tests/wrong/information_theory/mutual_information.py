# ==== nats ====
"""The natural logarithm is used, so the information is in nats."""

import numpy as np


def mutual_information(joint):
    p_x = np.sum(joint, axis=1)
    p_y = np.sum(joint, axis=0)
    independent = np.outer(p_x, p_y)
    ratio = np.where(joint > 0, joint, independent) / independent
    information = np.sum(joint * np.log(ratio))
    return independent, information


# ==== mean_under_independence ====
"""The logarithms are weighted by the table that is independent and not by the joint
one."""

import numpy as np


def mutual_information(joint):
    p_x = np.sum(joint, axis=1)
    p_y = np.sum(joint, axis=0)
    independent = np.outer(p_x, p_y)
    ratio = np.where(joint > 0, joint, independent) / independent
    information = np.sum(independent * np.log2(ratio))
    return independent, information


# ==== outer_product_turned ====
"""The outer product has Y in its rows, which does not fit to the joint table unless it
is square."""

import numpy as np


def mutual_information(joint):
    p_x = np.sum(joint, axis=1)
    p_y = np.sum(joint, axis=0)
    independent = np.outer(p_y, p_x)
    ratio = np.where(joint > 0, joint, independent) / independent
    information = np.sum(joint * np.log2(ratio))
    return independent, information


# ==== ratio_turned ====
"""The ratio stands the wrong way round, and the information gets negative."""

import numpy as np


def mutual_information(joint):
    p_x = np.sum(joint, axis=1)
    p_y = np.sum(joint, axis=0)
    independent = np.outer(p_x, p_y)
    ratio = np.where(joint > 0, independent / np.where(joint > 0, joint, 1), 1)
    information = np.sum(joint * np.log2(ratio))
    return independent, information


# ==== logarithm_of_zero ====
"""The ratio is not set to 1 where the joint probability is 0, and 0 times minus
infinity is nan."""

import numpy as np


def mutual_information(joint):
    p_x = np.sum(joint, axis=1)
    p_y = np.sum(joint, axis=0)
    independent = np.outer(p_x, p_y)
    ratio = joint / independent
    information = np.sum(joint * np.log2(ratio))
    return independent, information


# ==== for_each_value_of_x ====
"""The sum runs over Y alone and gives a number for each value of X."""

import numpy as np


def mutual_information(joint):
    p_x = np.sum(joint, axis=1)
    p_y = np.sum(joint, axis=0)
    independent = np.outer(p_x, p_y)
    ratio = np.where(joint > 0, joint, independent) / independent
    information = np.sum(joint * np.log2(ratio), axis=1)
    return independent, information


# ==== normalized ====
"""The information is divided by the entropy of X, so that it lies between 0 and 1."""

import numpy as np


def mutual_information(joint):
    p_x = np.sum(joint, axis=1)
    p_y = np.sum(joint, axis=0)
    independent = np.outer(p_x, p_y)
    ratio = np.where(joint > 0, joint, independent) / independent
    entropy = -np.sum(p_x * np.log2(p_x))
    information = np.sum(joint * np.log2(ratio)) / entropy
    return independent, information


# ==== impossible_pairs_in_both_tables ====
"""The learner sets the independent table to 0 where the joint one is 0, though its
marginals change by that."""

import numpy as np


def mutual_information(joint):
    p_x = np.sum(joint, axis=1)
    p_y = np.sum(joint, axis=0)
    independent = np.where(joint > 0, np.outer(p_x, p_y), 0)
    ratio = np.where(joint > 0, joint / np.where(joint > 0, independent, 1), 1)
    information = np.sum(joint * np.log2(ratio))
    return independent, information


# ==== absolute_logarithms ====
"""Information cannot be negative, so the learner takes the absolute value of each
logarithm."""

import numpy as np


def mutual_information(joint):
    p_x = np.sum(joint, axis=1)
    p_y = np.sum(joint, axis=0)
    independent = np.outer(p_x, p_y)
    ratio = np.where(joint > 0, joint, independent) / independent
    information = np.sum(joint * np.abs(np.log2(ratio)))
    return independent, information


# ==== small_probabilities_skipped ====
"""Pairs under a bound are treated as if they never occurred."""

import numpy as np


def mutual_information(joint):
    p_x = np.sum(joint, axis=1)
    p_y = np.sum(joint, axis=0)
    independent = np.outer(p_x, p_y)
    ratio = np.where(joint > 1e-3, joint / independent, 1)
    information = np.sum(joint * np.log2(ratio))
    return independent, information
