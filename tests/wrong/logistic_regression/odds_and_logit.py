# ==== ratio_for_one_unit ====
"""The odds ratio is exp(w), that of one unit, as it stands in printed tables."""

import numpy as np


def odds_and_logit(p, w, increase):
    odds = p / (1 - p)
    logit = np.log(odds)
    ratio = np.exp(w)
    new_odds = odds[:, None] * ratio
    changed = new_odds / (1 + new_odds)
    return odds, logit, ratio, changed


# ==== ratio_times_increase ====
"""The ratio for one unit is multiplied by the increase, where it is to be raised to its
power."""

import numpy as np


def odds_and_logit(p, w, increase):
    odds = p / (1 - p)
    logit = np.log(odds)
    ratio = np.exp(w) * increase
    new_odds = odds[:, None] * ratio
    changed = new_odds / (1 + new_odds)
    return odds, logit, ratio, changed


# ==== probability_times_ratio ====
"""The odds ratio is taken for a ratio of probabilities, and the result cut off at 1."""

import numpy as np


def odds_and_logit(p, w, increase):
    odds = p / (1 - p)
    logit = np.log(odds)
    ratio = np.exp(w * increase)
    new_odds = odds[:, None] * ratio
    changed = np.minimum(p[:, None] * ratio, 1)
    return odds, logit, ratio, changed


# ==== odds_of_being_healthy ====
"""The odds are turned over, those of not having the disease."""

import numpy as np


def odds_and_logit(p, w, increase):
    odds = (1 - p) / p
    logit = np.log(odds)
    ratio = np.exp(w * increase)
    new_odds = odds[:, None] * ratio
    changed = new_odds / (1 + new_odds)
    return odds, logit, ratio, changed


# ==== marginal_effect ====
"""The change is taken as linear, the slope p (1 − p) w times the increase."""

import numpy as np


def odds_and_logit(p, w, increase):
    odds = p / (1 - p)
    logit = np.log(odds)
    ratio = np.exp(w * increase)
    new_odds = odds[:, None] * ratio
    changed = p[:, None] + (p * (1 - p))[:, None] * w * increase
    return odds, logit, ratio, changed


# ==== raised_one_after_another ====
"""Each feature is raised on top of those before it, so that only the first column is
right."""

import numpy as np


def odds_and_logit(p, w, increase):
    odds = p / (1 - p)
    logit = np.log(odds)
    ratio = np.exp(w * increase)
    new_odds = odds[:, None] * np.cumprod(ratio)
    changed = new_odds / (1 + new_odds)
    return odds, logit, ratio, changed


# ==== logit_to_base_ten ====
"""The logit is taken with the logarithm to base ten."""

import numpy as np


def odds_and_logit(p, w, increase):
    odds = p / (1 - p)
    logit = np.log10(odds)
    ratio = np.exp(w * increase)
    new_odds = odds[:, None] * ratio
    changed = new_odds / (1 + new_odds)
    return odds, logit, ratio, changed


# ==== people_in_the_columns ====
"""The table is made with a row for each feature and a column for each person."""

import numpy as np


def odds_and_logit(p, w, increase):
    odds = p / (1 - p)
    logit = np.log(odds)
    ratio = np.exp(w * increase)
    new_odds = ratio[:, None] * odds
    changed = new_odds / (1 + new_odds)
    return odds, logit, ratio, changed


# ==== small_number_in_the_divisor ====
"""1e-6 in the divisor keeps p = 1 from dividing by 0, but changes the odds of people
who are nearly sure."""

import numpy as np


def odds_and_logit(p, w, increase):
    odds = p / (1 - p + 1e-6)
    logit = np.log(odds)
    ratio = np.exp(w * increase)
    new_odds = odds[:, None] * ratio
    changed = new_odds / (1 + new_odds)
    return odds, logit, ratio, changed


# ==== product_without_a_new_axis ====
"""The odds of people are multiplied by the ratios of features, and the two vectors do
not fit."""

import numpy as np


def odds_and_logit(p, w, increase):
    odds = p / (1 - p)
    logit = np.log(odds)
    ratio = np.exp(w * increase)
    new_odds = odds * ratio
    changed = new_odds / (1 + new_odds)
    return odds, logit, ratio, changed
