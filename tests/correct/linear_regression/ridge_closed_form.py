# ==== penalty_matrix ====
"""An intercept among the coefficients, with no penalty in its place."""

import numpy as np


def ridge(x, y, decay):
    design = np.column_stack([np.ones(len(x)), x])
    penalty = decay * np.diag([0.0] + [1.0] * x.shape[1])
    solution = np.linalg.solve(design.T @ design + penalty, design.T @ y)
    return solution[1:], solution[0]


# ==== singular_values ====
"""Each direction shrunk by its singular value."""

import numpy as np


def ridge(x, y, decay):
    mean = x.mean(axis=0)
    u, s, vt = np.linalg.svd(x - mean, full_matrices=False)
    w = vt.T @ (s / (s**2 + decay) * (u.T @ (y - y.mean())))
    return w, y.mean() - mean @ w


# ==== dual ====
"""In as many unknowns as there are samples."""

import numpy as np


def ridge(x, y, decay):
    centred = x - x.mean(0)
    alpha = np.linalg.inv(centred @ centred.T + decay * np.identity(len(x))) @ (y - y.mean())
    w = centred.T @ alpha
    return w, np.mean(y - x @ w)


# ==== augmented ====
"""Further rows for the penalty, and least squares."""

import numpy as np


def ridge(x, y, decay):
    features = x.shape[1]
    rows = np.vstack([x - x.mean(axis=0), np.sqrt(decay) * np.eye(features)])
    targets = np.append(y - y.mean(), np.zeros(features))
    w = np.linalg.lstsq(rows, targets, rcond=None)[0]
    return w, y.mean() - (x.mean(axis=0) * w).sum()
