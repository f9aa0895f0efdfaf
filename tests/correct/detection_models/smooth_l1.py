# ==== elements ====
"""Element by element."""

import numpy as np


def smooth_l1(predicted, target, positive):
    values, gradient = np.zeros(predicted.shape), np.zeros(predicted.shape)
    n = int(positive.sum()) or 1
    total = 0.0
    for i in range(len(predicted)):
        for j in range(4):
            d = predicted[i, j] - target[i, j]
            if abs(d) < 1:
                values[i, j], slope = d * d / 2, d
            else:
                values[i, j], slope = abs(d) - 0.5, 1 if d > 0 else -1
            if positive[i]:
                total += values[i, j]
                gradient[i, j] = slope / n
    return values, total / n, gradient


# ==== masks ====
"""Masked assignments."""

import numpy as np


def smooth_l1(predicted, target, positive):
    d = predicted - target
    small = np.abs(d) <= 1
    values = np.abs(d) - 0.5
    values[small] = d[small] ** 2 / 2
    gradient = np.sign(d)
    gradient[small] = d[small]
    gradient[~positive] = 0
    count = positive.sum()
    if count == 0:
        return values, 0.0, gradient
    return values, values[positive].sum(axis=1).mean(), gradient / count


# ==== weights ====
"""A weight for each box."""

import numpy as np


def smooth_l1(predicted, target, positive):
    weight = positive / max(positive.sum(), 1)
    d = target - predicted
    near = np.clip(np.abs(d), None, 1)
    values = near**2 / 2 + (np.abs(d) - near)
    return values, weight @ values.sum(axis=1), -np.sign(d) * near * weight.reshape(-1, 1)
