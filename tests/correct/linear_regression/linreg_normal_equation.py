# ==== centred ====
"""Centred data, and the intercept from the means."""

import numpy as np


def least_squares(x, y):
    w = np.linalg.lstsq(x - x.mean(axis=0), y - y.mean(), rcond=None)[0]
    b = y.mean() - x.mean(axis=0) @ w
    predicted = x @ w + b
    return w, b, np.var(predicted) / np.var(y)


# ==== qr ====
"""QR decomposition of the design matrix."""

import numpy as np


def least_squares(x, y):
    q, r = np.linalg.qr(np.hstack([np.ones((len(x), 1)), x]))
    solution = np.linalg.solve(r, q.T @ y)
    fitted = q @ (q.T @ y)
    return solution[1:], solution[0], 1 - ((y - fitted) ** 2).sum() / ((y - y.mean()) ** 2).sum()


# ==== pinv ====
"""The pseudo-inverse; the squared correlation of targets and predictions."""

import numpy as np


def least_squares(x, y):
    design = np.concatenate([x, np.ones_like(x[:, :1])], axis=1)
    solution = np.linalg.pinv(design) @ y
    return solution[:-1], solution[-1], np.corrcoef(y, design @ solution)[0, 1] ** 2
