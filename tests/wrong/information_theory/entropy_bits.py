# ==== nats ====
"""np.log is taken, which is the natural logarithm, so the unit is the nat."""

import numpy as np


def entropy_bits(p):
    information = -np.log(np.where(p > 0, p, 1))
    entropy = np.sum(p * information, axis=1)
    return information, entropy


# ==== epsilon_in_the_logarithm ====
"""A small number is added against the logarithm of 0, which also gives symbols of
probability 0 an information."""

import numpy as np


def entropy_bits(p):
    information = -np.log2(p + 1e-6)
    entropy = np.sum(p * information, axis=1)
    return information, entropy


# ==== not_weighted ====
"""The self-information of the symbols is added up without their probabilities."""

import numpy as np


def entropy_bits(p):
    information = -np.log2(np.where(p > 0, p, 1))
    entropy = np.sum(information, axis=1)
    return information, entropy


# ==== divided_by_the_maximum ====
"""The entropy is divided by its greatest possible value, so that it lies between 0 and
1, which for two symbols changes nothing."""

import numpy as np


def entropy_bits(p):
    information = -np.log2(np.where(p > 0, p, 1))
    entropy = np.sum(p * information, axis=1) / np.log2(p.shape[1])
    return information, entropy


# ==== contributions_as_information ====
"""The learner takes the terms of the sum, −p log p, for the self-information."""

import numpy as np


def entropy_bits(p):
    information = -p * np.log2(np.where(p > 0, p, 1))
    entropy = np.sum(information, axis=1)
    return information, entropy


# ==== infinite_information ====
"""The entropy skips what is nan, but the information of symbols of probability 0 is
left infinite."""

import numpy as np


def entropy_bits(p):
    information = -np.log2(p)
    entropy = np.nansum(p * information, axis=1)
    return information, entropy


# ==== sum_over_distributions ====
"""The sum runs down the columns, over the distributions."""

import numpy as np


def entropy_bits(p):
    information = -np.log2(np.where(p > 0, p, 1))
    entropy = np.sum(p * information, axis=0)
    return information, entropy


# ==== positive_elements_picked ====
"""Picking the positive elements gives a flat array, which does not fit to p any
more."""

import numpy as np


def entropy_bits(p):
    information = -np.log2(p[p > 0])
    entropy = np.sum(p * information, axis=1)
    return information, entropy


# ==== whole_bits ====
"""The learner thinks of code words and rounds up to whole bits, which is right for
powers of ½ only."""

import numpy as np


def entropy_bits(p):
    information = np.ceil(-np.log2(np.where(p > 0, p, 1)))
    entropy = np.sum(p * information, axis=1)
    return information, entropy


# ==== tiny_taken_for_zero ====
"""The learner does not trust == 0 for floats and takes probabilities under a bound for
0."""

import numpy as np


def entropy_bits(p):
    information = np.where(p > 1e-6, -np.log2(np.maximum(p, 1e-6)), 0)
    entropy = np.sum(p * information, axis=1)
    return information, entropy
