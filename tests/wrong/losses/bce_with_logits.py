# ==== probability_first ====
"""The probability is computed first and its logarithm taken, as the definition reads,
so large logits give inf or nan."""

import numpy as np


def bce_with_logits(z, t):
    positive = np.maximum(z, 0)
    correction = 1 / (1 + np.exp(-z))
    losses = -t * np.log(correction) - (1 - t) * np.log(1 - correction)
    return losses


# ==== probability_clipped ====
"""To get rid of inf the probability is clipped to 1e-7 and 1 - 1e-7 as Keras does, so a
logit of 100 on the wrong side costs 16 instead of 100."""

import numpy as np


def bce_with_logits(z, t):
    positive = np.maximum(z, 0)
    correction = np.clip(1 / (1 + np.exp(-np.clip(z, -500, 500))), 1e-7, 1 - 1e-7)
    losses = -t * np.log(correction) - (1 - t) * np.log(1 - correction)
    return losses


# ==== exp_of_minus_z_everywhere ====
"""The learner took the line for z >= 0 for all z, so negative logits get a wrong
correction that even overflows."""

import numpy as np


def bce_with_logits(z, t):
    positive = np.maximum(z, 0)
    correction = np.log(1 + np.exp(-z))
    losses = positive - z * t + correction
    return losses


# ==== branches_exchanged ====
"""The signs in the two branches are exchanged: exp(z) for z >= 0 and exp(-z) for z <
0."""

import numpy as np


def bce_with_logits(z, t):
    positive = np.maximum(z, 0)
    correction = np.where(z >= 0, np.log(1 + np.exp(z)), np.log(1 + np.exp(-z)))
    losses = positive - z * t + correction
    return losses


# ==== mean_taken ====
"""The mean over all elements is returned, because a loss is a number after all."""

import numpy as np


def bce_with_logits(z, t):
    positive = np.maximum(z, 0)
    correction = np.log1p(np.exp(-np.abs(z)))
    losses = np.mean(positive - z * t + correction)
    return losses


# ==== signed_targets ====
"""The formula log(1 + exp(-tz)) of the textbook is used, which is for targets -1 and 1,
not 0 and 1."""

import numpy as np


def bce_with_logits(z, t):
    positive = np.maximum(z, 0)
    correction = np.log1p(np.exp(-np.abs(z)))
    losses = np.maximum(-t * z, 0) + np.log1p(np.exp(-np.abs(t * z)))
    return losses


# ==== builtin_max ====
"""Python's max is called with an array, which raises a ValueError about an ambiguous
truth value."""

import numpy as np


def bce_with_logits(z, t):
    positive = max(z, 0)
    correction = np.log1p(np.exp(-np.abs(z)))
    losses = positive - z * t + correction
    return losses


# ==== logits_clipped ====
"""Logits are clipped to -50 and 50 against overflow, so a confident mistake with |z| of
100 or 1000 costs only 50."""

import numpy as np


def bce_with_logits(z, t):
    z = np.clip(z, -50, 50)
    positive = np.maximum(z, 0)
    correction = np.log1p(np.exp(-np.abs(z)))
    losses = positive - z * t + correction
    return losses


# ==== negative_logits_set_to_zero_in_z ====
"""positive is another name of z, so setting its negative elements to 0 changes z as
well, and the rest is computed with the changed z."""

import numpy as np


def bce_with_logits(z, t):
    positive = z
    positive[positive < 0] = 0
    correction = np.log1p(np.exp(-np.abs(z)))
    losses = positive - z * t + correction
    return losses


# ==== nan_replaced_afterwards ====
"""The naive formula is used and inf and nan are replaced by 0 afterwards, so that
confident mistakes cost nothing."""

import numpy as np


def bce_with_logits(z, t):
    positive = np.maximum(z, 0)
    correction = 1 / (1 + np.exp(-z))
    losses = -t * np.log(correction) - (1 - t) * np.log(1 - correction)
    losses[~np.isfinite(losses)] = 0.0
    return losses
