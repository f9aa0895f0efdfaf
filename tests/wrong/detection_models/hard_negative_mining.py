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
