# ==== loop ====
"""One sample after the other, in plain Python."""

import math


def soft_margin(x, y, w, b, c):
    total, dw, db = 0.0, [float(value) for value in w], 0.0
    for row, label in zip(x, y, strict=True):
        margin = label * (sum(a * v for a, v in zip(row, w, strict=True)) + b)
        if margin < 1:
            total += 1 - margin
            dw = [d - c * label * a for d, a in zip(dw, row, strict=True)]
            db -= c * label
    squares = sum(v * v for v in w)
    return total / len(x), 0.5 * squares + c * total, dw, db, 2 / math.sqrt(squares)


# ==== augmented ====
"""The bias as a weight of a constant feature, which is not penalised."""

import numpy as np


def soft_margin(x, y, w, b, c):
    inputs = np.hstack([x, np.ones((len(x), 1))]) * y[:, None]
    weights = np.append(w, b)
    slack = 1 - inputs @ weights
    hit = np.heaviside(slack, 0)
    slack = slack * hit
    penalty = np.append(w, 0.0)
    gradient = penalty - c * inputs.T @ hit
    objective = penalty @ penalty / 2 + c * slack.sum()
    return slack.mean(), objective, gradient[:-1], gradient[-1], 2 / np.sqrt(penalty @ penalty)


# ==== absolute ====
"""max(0, a) as (a + |a|) / 2, and its derivative by the sign."""

import numpy as np


def soft_margin(x, y, w, b, c):
    gap = 1 - y * np.einsum("nf,f->n", x, w) - y * b
    slack = (gap + abs(gap)) / 2
    pull = y * (np.sign(gap) == 1)
    norm = np.linalg.norm(w)
    objective = norm**2 / 2 + c * slack.sum()
    dw = w - c * np.einsum("n,nf->f", pull, x)
    return slack.sum() / len(y), objective, dw, -c * pull.sum(), 2 / norm
