# ==== lists ====
"""Lists and a loop over the moves."""

import math

import numpy as np


def puct_search(prior, evaluations, c, temperature):
    moves = range(len(prior))
    visits, totals, chosen = [0] * len(prior), [0.0] * len(prior), []
    for evaluation in evaluations:
        best, greatest = 0, -math.inf
        for a in moves:
            q = totals[a] / visits[a] if visits[a] else 0.0
            u = c * prior[a] * math.sqrt(sum(visits)) / (1 + visits[a])
            if q + u > greatest:
                best, greatest = a, q + u
        visits[best] += 1
        totals[best] += evaluation[best]
        chosen.append(best)
    powers = [n ** (1 / temperature) for n in visits]
    return np.array(chosen), np.array([p / sum(powers) for p in powers])


# ==== running_means ====
"""Means that are corrected at each visit."""

import numpy as np


def puct_search(prior, evaluations, c, temperature):
    n = np.zeros(len(prior), dtype=int)
    q = np.zeros(len(prior))
    chosen = []
    for k in range(len(evaluations)):
        u = c * prior * np.sqrt(k) / (n + 1)
        a = int((q + u).argmax())
        n[a] += 1
        q[a] += (evaluations[k, a] - q[a]) / n[a]
        chosen.append(a)
    share = n / n.max()
    policy = share ** (1 / temperature)
    return np.array(chosen), policy / policy.sum()


# ==== by_counting ====
"""Visits and means are counted anew from what was chosen so far."""

import numpy as np


def puct_search(prior, evaluations, c, temperature):
    chosen = np.zeros(len(evaluations), dtype=np.int64)
    moves = np.arange(len(prior))
    for k in range(len(evaluations)):
        taken = chosen[:k, None] == moves
        visits = taken.sum(axis=0)
        totals = np.where(taken, evaluations[:k], 0).sum(axis=0)
        mean = np.where(visits > 0, totals / np.where(visits > 0, visits, 1), 0)
        chosen[k] = np.argmax(mean + c * np.sqrt(visits.sum()) * prior / (1 + visits))
    visits = np.bincount(chosen, minlength=len(prior))
    policy = np.power(visits.astype(float), 1 / temperature)
    return chosen, policy / np.sum(policy)
