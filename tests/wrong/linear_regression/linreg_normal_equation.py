# ==== ones_at_the_end ====
"""The column of ones stands behind x, while the code takes the first number for the
intercept."""

import numpy as np


def least_squares(x, y):
    design = np.column_stack([x, np.ones(len(x))])
    solution = np.linalg.lstsq(design, y)[0]
    b, w = solution[0], solution[1:]
    residual = y - design @ solution
    r2 = 1 - np.sum(residual**2) / np.sum((y - np.mean(y)) ** 2)
    return w, b, r2


# ==== unexplained_fraction ====
"""The fraction of the variation that is left over is returned, without taking it from
1."""

import numpy as np


def least_squares(x, y):
    design = np.column_stack([np.ones(len(x)), x])
    solution = np.linalg.lstsq(design, y)[0]
    b, w = solution[0], solution[1:]
    residual = y - design @ solution
    r2 = np.sum(residual**2) / np.sum((y - np.mean(y)) ** 2)
    return w, b, r2


# ==== variation_from_zero ====
"""The variation of y is its sum of squares, from 0 and not from its mean."""

import numpy as np


def least_squares(x, y):
    design = np.column_stack([np.ones(len(x)), x])
    solution = np.linalg.lstsq(design, y)[0]
    b, w = solution[0], solution[1:]
    residual = y - design @ solution
    r2 = 1 - np.sum(residual**2) / np.sum(y**2)
    return w, b, r2


# ==== adjusted_for_the_features ====
"""The adjusted coefficient of determination is computed, which divides by the degrees
of freedom."""

import numpy as np


def least_squares(x, y):
    design = np.column_stack([np.ones(len(x)), x])
    solution = np.linalg.lstsq(design, y)[0]
    b, w = solution[0], solution[1:]
    residual = y - design @ solution
    r2 = 1 - np.var(residual, ddof=design.shape[1]) / np.var(y, ddof=1)
    return w, b, r2


# ==== correlation_not_squared ====
"""R is returned, the correlation of targets and predictions, not its square."""

import numpy as np


def least_squares(x, y):
    design = np.column_stack([np.ones(len(x)), x])
    solution = np.linalg.lstsq(design, y)[0]
    b, w = solution[0], solution[1:]
    residual = y - design @ solution
    r2 = np.corrcoef(y, design @ solution)[0, 1]
    return w, b, r2


# ==== first_feature_only ====
"""np.polyfit of the first column: right for a simple regression only."""

import numpy as np


def least_squares(x, y):
    slope, b = np.polyfit(x[:, 0], y, 1)
    w = np.array([slope])
    residual = y - slope * x[:, 0] - b
    r2 = 1 - np.sum(residual**2) / np.sum((y - np.mean(y)) ** 2)
    return w, b, r2


# ==== diagonal_lifted ====
"""A small number on the diagonal makes the inverse safe, but shrinks the coefficients
of features with small values."""

import numpy as np


def least_squares(x, y):
    design = np.column_stack([np.ones(len(x)), x])
    solution = np.linalg.inv(design.T @ design + 1e-6 * np.eye(design.shape[1])) @ design.T @ y
    b, w = solution[0], solution[1:]
    residual = y - design @ solution
    r2 = 1 - np.sum(residual**2) / np.sum((y - np.mean(y)) ** 2)
    return w, b, r2


# ==== intercept_is_the_mean ====
"""The fit is made on centred data, and the mean of y is returned as the intercept
without going back by the mean of x."""

import numpy as np


def least_squares(x, y):
    x_centred = x - np.mean(x, axis=0)
    y_centred = y - np.mean(y)
    w = np.linalg.solve(x_centred.T @ x_centred, x_centred.T @ y_centred)
    b = np.mean(y)
    residual = y_centred - x_centred @ w
    r2 = 1 - np.sum(residual**2) / np.sum(y_centred**2)
    return w, b, r2


# ==== whole_tuple_of_lstsq ====
"""lstsq returns four things, and the learner takes all of them for the solution."""

import numpy as np


def least_squares(x, y):
    design = np.column_stack([np.ones(len(x)), x])
    solution = np.linalg.lstsq(design, y, rcond=None)
    b, w = solution[0], solution[1:]
    residual = y - design @ solution
    r2 = 1 - np.sum(residual**2) / np.sum((y - np.mean(y)) ** 2)
    return w, b, r2
