# ==== negatives_only ====
"""The negatives are taken out and sorted."""

import numpy as np


def hard_negative_mining(losses, positive, ratio):
    negatives = np.flatnonzero(~positive)
    n = int(positive.sum())
    hardest = negatives[np.argsort(-losses[negatives], kind="stable")][: ratio * n]
    chosen = np.zeros(len(losses), dtype=bool)
    chosen[hardest] = True
    if n == 0:
        return chosen, 0.0
    return chosen, (losses[positive].sum() + losses[hardest].sum()) / n


# ==== plain ====
"""Plain Python."""

import numpy as np


def hard_negative_mining(losses, positive, ratio):
    numbers = [i for i in range(len(losses)) if not positive[i]]
    numbers.sort(key=lambda i: losses[i], reverse=True)
    count = sum(1 for p in positive if p)
    taken = set(numbers[: ratio * count])
    total = sum(losses[i] for i in range(len(losses)) if positive[i] or i in taken)
    chosen = np.array([i in taken for i in range(len(losses))])
    return chosen, total / count if count else 0.0


# ==== ranks ====
"""A rank for each box, as the code of SSD has it."""

import numpy as np


def hard_negative_mining(losses, positive, ratio):
    hardness = losses.copy()
    hardness[positive] = -1
    order = np.lexsort((np.arange(len(losses)), -hardness))
    rank = np.empty(len(losses), dtype=int)
    rank[order] = np.arange(len(losses))
    n = np.count_nonzero(positive)
    chosen = (rank < ratio * n) & ~positive
    return chosen, np.dot(losses, positive | chosen) / max(n, 1)
