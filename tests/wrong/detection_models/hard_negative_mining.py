# ==== times_not_positive ====
import numpy as np


def hard_negative_mining(losses, positive, ratio):
    chosen = np.zeros(len(losses), dtype=bool)
    hardness = losses * ~positive
    order = np.argsort(-hardness, kind="stable")
    count = min(ratio * np.sum(positive), np.sum(~positive))
    chosen[order[:count]] = True
    loss = np.sum(losses[positive | chosen]) / max(np.sum(positive), 1)
    return chosen, loss


# ==== not_stable ====
import numpy as np


def hard_negative_mining(losses, positive, ratio):
    chosen = np.zeros(len(losses), dtype=bool)
    hardness = np.where(positive, -np.inf, losses)
    order = np.argsort(-hardness)
    count = min(ratio * np.sum(positive), np.sum(~positive))
    chosen[order[:count]] = True
    loss = np.sum(losses[positive | chosen]) / max(np.sum(positive), 1)
    return chosen, loss


# ==== losses_sorted ====
import numpy as np


def hard_negative_mining(losses, positive, ratio):
    chosen = np.zeros(len(losses), dtype=bool)
    hardness = np.where(positive, -np.inf, losses)
    order = np.argsort(-losses, kind="stable")
    count = min(ratio * np.sum(positive), np.sum(~positive))
    chosen[order[:count]] = True
    loss = np.sum(losses[positive | chosen]) / max(np.sum(positive), 1)
    return chosen, loss


# ==== upwards ====
import numpy as np


def hard_negative_mining(losses, positive, ratio):
    chosen = np.zeros(len(losses), dtype=bool)
    hardness = np.where(positive, -np.inf, losses)
    order = np.argsort(hardness, kind="stable")
    count = min(ratio * np.sum(positive), np.sum(~positive))
    chosen[order[:count]] = True
    loss = np.sum(losses[positive | chosen]) / max(np.sum(positive), 1)
    return chosen, loss


# ==== share_of_negatives ====
import numpy as np


def hard_negative_mining(losses, positive, ratio):
    chosen = np.zeros(len(losses), dtype=bool)
    hardness = np.where(positive, -np.inf, losses)
    order = np.argsort(-hardness, kind="stable")
    count = np.sum(~positive) // ratio
    chosen[order[:count]] = True
    loss = np.sum(losses[positive | chosen]) / max(np.sum(positive), 1)
    return chosen, loss


# ==== always_three ====
import numpy as np


def hard_negative_mining(losses, positive, ratio):
    chosen = np.zeros(len(losses), dtype=bool)
    hardness = np.where(positive, -np.inf, losses)
    order = np.argsort(-hardness, kind="stable")
    count = 3 * np.sum(positive)
    chosen[order[:count]] = True
    loss = np.sum(losses[positive | chosen]) / max(np.sum(positive), 1)
    return chosen, loss


# ==== always_three_at_most ====
import numpy as np


def hard_negative_mining(losses, positive, ratio):
    chosen = np.zeros(len(losses), dtype=bool)
    hardness = np.where(positive, -np.inf, losses)
    order = np.argsort(-hardness, kind="stable")
    count = min(3 * np.sum(positive), np.sum(~positive))
    chosen[order[:count]] = True
    loss = np.sum(losses[positive | chosen]) / max(np.sum(positive), 1)
    return chosen, loss


# ==== larger_of_both ====
import numpy as np


def hard_negative_mining(losses, positive, ratio):
    chosen = np.zeros(len(losses), dtype=bool)
    hardness = np.where(positive, -np.inf, losses)
    order = np.argsort(-hardness, kind="stable")
    count = max(ratio * np.sum(positive), np.sum(~positive))
    chosen[order[:count]] = True
    loss = np.sum(losses[positive | chosen]) / max(np.sum(positive), 1)
    return chosen, loss


# ==== mean_of_the_used ====
import numpy as np


def hard_negative_mining(losses, positive, ratio):
    chosen = np.zeros(len(losses), dtype=bool)
    hardness = np.where(positive, -np.inf, losses)
    order = np.argsort(-hardness, kind="stable")
    count = min(ratio * np.sum(positive), np.sum(~positive))
    chosen[order[:count]] = True
    loss = np.mean(losses[positive | chosen])
    return chosen, loss


# ==== two_means ====
import numpy as np


def hard_negative_mining(losses, positive, ratio):
    chosen = np.zeros(len(losses), dtype=bool)
    hardness = np.where(positive, -np.inf, losses)
    order = np.argsort(-hardness, kind="stable")
    count = min(ratio * np.sum(positive), np.sum(~positive))
    chosen[order[:count]] = True
    loss = np.sum(losses[positive]) / max(np.sum(positive), 1) + np.mean(losses[chosen])
    return chosen, loss


# ==== both_at_once ====
import numpy as np


def hard_negative_mining(losses, positive, ratio):
    chosen = np.zeros(len(losses), dtype=bool)
    hardness = np.where(positive, -np.inf, losses)
    order = np.argsort(-hardness, kind="stable")
    count = min(ratio * np.sum(positive), np.sum(~positive))
    chosen[order[:count]] = True
    loss = np.sum(losses[positive & chosen]) / max(np.sum(positive), 1)
    return chosen, loss


# ==== positives_set_to_zero ====
"""Positives get the hardness 0, which is no lower than that of a negative with loss 0.
"""

import numpy as np


def hard_negative_mining(losses, positive, ratio):
    chosen = np.zeros(len(losses), dtype=bool)
    hardness = np.where(positive, 0, losses)
    order = np.argsort(-hardness, kind="stable")
    count = min(ratio * positive.sum(), (~positive).sum())
    chosen[order[:count]] = True
    loss = losses[positive | chosen].sum() / max(positive.sum(), 1)
    return chosen, loss


# ==== positives_not_hidden ====
"""The hardness is the loss itself, so positives may be chosen."""

import numpy as np


def hard_negative_mining(losses, positive, ratio):
    chosen = np.zeros(len(losses), dtype=bool)
    hardness = losses.copy()
    order = np.argsort(-hardness, kind="stable")
    count = min(ratio * positive.sum(), (~positive).sum())
    chosen[order[:count]] = True
    loss = losses[positive | chosen].sum() / max(positive.sum(), 1)
    return chosen, loss


# ==== easiest_first ====
"""argsort is ascending, and the smallest losses come first (after hiding the positives
at the top end).
"""

import numpy as np


def hard_negative_mining(losses, positive, ratio):
    chosen = np.zeros(len(losses), dtype=bool)
    hardness = np.where(positive, np.inf, losses)
    order = np.argsort(hardness, kind="stable")
    count = min(ratio * positive.sum(), (~positive).sum())
    chosen[order[:count]] = True
    loss = losses[positive | chosen].sum() / max(positive.sum(), 1)
    return chosen, loss


# ==== reversed_order ====
"""The ascending order is turned around, so that among equal losses the larger number
comes first.
"""

import numpy as np


def hard_negative_mining(losses, positive, ratio):
    chosen = np.zeros(len(losses), dtype=bool)
    hardness = np.where(positive, -1, losses)
    order = np.argsort(hardness, kind="stable")[::-1]
    count = min(ratio * positive.sum(), (~positive).sum())
    chosen[order[:count]] = True
    loss = losses[positive | chosen].sum() / max(positive.sum(), 1)
    return chosen, loss


# ==== count_not_limited ====
"""The number of negatives there are is not looked at, and where they are few positives
get chosen as well.
"""

import numpy as np


def hard_negative_mining(losses, positive, ratio):
    chosen = np.zeros(len(losses), dtype=bool)
    hardness = np.where(positive, -1, losses)
    order = np.argsort(-hardness, kind="stable")
    count = ratio * positive.sum()
    chosen[order[:count]] = True
    loss = losses[positive | chosen].sum() / max(positive.sum(), 1)
    return chosen, loss


# ==== at_least_one_ratio ====
"""Without positives the learner still chooses `ratio` negatives, as in SSD
implementations with max(…, 1).
"""

import numpy as np


def hard_negative_mining(losses, positive, ratio):
    chosen = np.zeros(len(losses), dtype=bool)
    hardness = np.where(positive, -1, losses)
    order = np.argsort(-hardness, kind="stable")
    count = min(ratio * max(positive.sum(), 1), (~positive).sum())
    chosen[order[:count]] = True
    loss = losses[positive | chosen].sum() / max(positive.sum(), 1)
    return chosen, loss


# ==== ratio_of_all ====
"""The number is such that negatives are ratio times what remains, a share of all boxes.
"""

import numpy as np


def hard_negative_mining(losses, positive, ratio):
    chosen = np.zeros(len(losses), dtype=bool)
    hardness = np.where(positive, -1, losses)
    order = np.argsort(-hardness, kind="stable")
    count = min(len(losses) * ratio // (ratio + 1), (~positive).sum())
    chosen[order[:count]] = True
    loss = losses[positive | chosen].sum() / max(positive.sum(), 1)
    return chosen, loss


# ==== loss_of_negatives_only ====
"""The sum has the chosen negatives only; the positives' losses are forgotten."""

import numpy as np


def hard_negative_mining(losses, positive, ratio):
    chosen = np.zeros(len(losses), dtype=bool)
    hardness = np.where(positive, -1, losses)
    order = np.argsort(-hardness, kind="stable")
    count = min(ratio * positive.sum(), (~positive).sum())
    chosen[order[:count]] = True
    loss = losses[chosen].sum() / max(positive.sum(), 1)
    return chosen, loss


# ==== mean_of_all_used ====
"""The loss is the mean over the boxes used, negatives too."""

import numpy as np


def hard_negative_mining(losses, positive, ratio):
    chosen = np.zeros(len(losses), dtype=bool)
    hardness = np.where(positive, -1, losses)
    order = np.argsort(-hardness, kind="stable")
    count = min(ratio * positive.sum(), (~positive).sum())
    chosen[order[:count]] = True
    used = positive | chosen
    loss = losses[used].mean() if used.any() else 0.0
    return chosen, loss


# ==== divided_by_zero ====
"""The division by the number of positives does not care for 0, so the loss is NaN
without positives.
"""

import numpy as np


def hard_negative_mining(losses, positive, ratio):
    chosen = np.zeros(len(losses), dtype=bool)
    hardness = np.where(positive, -1, losses)
    order = np.argsort(-hardness, kind="stable")
    count = min(ratio * positive.sum(), (~positive).sum())
    chosen[order[:count]] = True
    loss = losses[positive | chosen].sum() / positive.sum()
    return chosen, loss
