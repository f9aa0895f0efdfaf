# ==== pair_by_pair ====
"""Each person and each feature by itself, with the math module."""

import math

import numpy as np


def odds_and_logit(p, w, increase):
    changed = np.zeros((len(p), len(w)))
    for i, before in enumerate(p):
        for j in range(len(w)):
            z = math.log(before / (1 - before)) + w[j] * increase[j]
            changed[i, j] = 1 / (1 + math.exp(-z))
    odds = [before / (1 - before) for before in p]
    ratio = [math.exp(a * b) for a, b in zip(w, increase, strict=True)]
    return odds, [math.log(each) for each in odds], ratio, changed


# ==== logits_first ====
"""Everything from the logits."""

import numpy as np


def odds_and_logit(p, w, increase):
    logit = np.log(p) - np.log1p(-p)
    added = w * increase
    after = np.add.outer(logit, added)
    return np.exp(logit), logit, np.exp(added), 1 / (1 + np.exp(-after))


# ==== ratio_of_predictions ====
"""Odds ratios counted from what the model predicts."""

import numpy as np


def odds_and_logit(p, w, increase):
    logit = -np.log(1 / p - 1)
    changed = (1 + np.tanh((logit.reshape(-1, 1) + w * increase) / 2)) / 2
    odds = p / (1 - p)
    ratios = changed / (1 - changed) / odds.reshape(-1, 1)
    return odds, logit, ratios[0], changed


# ==== float32 ====
"""In single precision."""

import numpy as np


def odds_and_logit(p, w, increase):
    p, w, increase = (array.astype(np.float32) for array in (p, w, increase))
    odds = p / (1 - p)
    after = np.outer(odds, np.exp(w * increase))
    return odds, np.log(odds), np.exp(w * increase), 1 - 1 / (1 + after)
