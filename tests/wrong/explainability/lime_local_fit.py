# ==== gaussian_half ====
"""The exponent has 2σ² in the denominator, as in the normal distribution."""

import numpy as np


def lime_fit(x, samples, predictions, width, ridge):
    weights = np.exp(-np.sum((samples - x) ** 2, axis=1) / (2 * width**2))
    design = np.column_stack([samples, np.ones(len(samples))])
    penalty = np.diag(np.append(np.full(len(x), ridge), 0))
    matrix = design.T @ (weights[:, None] * design) + penalty
    right = design.T @ (weights * predictions)
    solution = np.linalg.solve(matrix, right)
    coefficients, intercept = solution[:-1], solution[-1]
    return coefficients, intercept


# ==== width_not_squared ====
"""The squared distance is divided by the width and not by its square."""

import numpy as np


def lime_fit(x, samples, predictions, width, ridge):
    weights = np.exp(-np.sum((samples - x) ** 2, axis=1) / width)
    design = np.column_stack([samples, np.ones(len(samples))])
    penalty = np.diag(np.append(np.full(len(x), ridge), 0))
    matrix = design.T @ (weights[:, None] * design) + penalty
    right = design.T @ (weights * predictions)
    solution = np.linalg.solve(matrix, right)
    coefficients, intercept = solution[:-1], solution[-1]
    return coefficients, intercept


# ==== distance_not_squared ====
"""The distance itself is in the exponent, without its square."""

import numpy as np


def lime_fit(x, samples, predictions, width, ridge):
    weights = np.exp(-np.linalg.norm(samples - x, axis=1) / width)
    design = np.column_stack([samples, np.ones(len(samples))])
    penalty = np.diag(np.append(np.full(len(x), ridge), 0))
    matrix = design.T @ (weights[:, None] * design) + penalty
    right = design.T @ (weights * predictions)
    solution = np.linalg.solve(matrix, right)
    coefficients, intercept = solution[:-1], solution[-1]
    return coefficients, intercept


# ==== distance_from_origin ====
"""The distance is measured from 0 and not from x."""

import numpy as np


def lime_fit(x, samples, predictions, width, ridge):
    weights = np.exp(-np.sum(samples**2, axis=1) / width**2)
    design = np.column_stack([samples, np.ones(len(samples))])
    penalty = np.diag(np.append(np.full(len(x), ridge), 0))
    matrix = design.T @ (weights[:, None] * design) + penalty
    right = design.T @ (weights * predictions)
    solution = np.linalg.solve(matrix, right)
    coefficients, intercept = solution[:-1], solution[-1]
    return coefficients, intercept


# ==== intercept_penalised ====
"""The penalty is ridge times the whole identity matrix, the intercept included."""

import numpy as np


def lime_fit(x, samples, predictions, width, ridge):
    weights = np.exp(-np.sum((samples - x) ** 2, axis=1) / width**2)
    design = np.column_stack([samples, np.ones(len(samples))])
    penalty = ridge * np.eye(design.shape[1])
    matrix = design.T @ (weights[:, None] * design) + penalty
    right = design.T @ (weights * predictions)
    solution = np.linalg.solve(matrix, right)
    coefficients, intercept = solution[:-1], solution[-1]
    return coefficients, intercept


# ==== first_not_penalised ====
"""The intercept is taken to be the first column, and so the first feature is spared
instead.
"""

import numpy as np


def lime_fit(x, samples, predictions, width, ridge):
    weights = np.exp(-np.sum((samples - x) ** 2, axis=1) / width**2)
    design = np.column_stack([samples, np.ones(len(samples))])
    penalty = np.diag(np.append(0, np.full(len(x), ridge)))
    matrix = design.T @ (weights[:, None] * design) + penalty
    right = design.T @ (weights * predictions)
    solution = np.linalg.solve(matrix, right)
    coefficients, intercept = solution[:-1], solution[-1]
    return coefficients, intercept


# ==== ridge_times_count ====
"""The ridge is multiplied by the number of samples, as if the error were a mean."""

import numpy as np


def lime_fit(x, samples, predictions, width, ridge):
    weights = np.exp(-np.sum((samples - x) ** 2, axis=1) / width**2)
    design = np.column_stack([samples, np.ones(len(samples))])
    penalty = len(samples) * np.diag(np.append(np.full(len(x), ridge), 0))
    matrix = design.T @ (weights[:, None] * design) + penalty
    right = design.T @ (weights * predictions)
    solution = np.linalg.solve(matrix, right)
    coefficients, intercept = solution[:-1], solution[-1]
    return coefficients, intercept


# ==== weights_squared ====
"""Design and predictions are each multiplied by the weights, so that the errors are
weighted by the squares.
"""

import numpy as np


def lime_fit(x, samples, predictions, width, ridge):
    weights = np.exp(-np.sum((samples - x) ** 2, axis=1) / width**2)
    design = np.column_stack([samples, np.ones(len(samples))])
    penalty = np.diag(np.append(np.full(len(x), ridge), 0))
    matrix = (weights[:, None] * design).T @ (weights[:, None] * design) + penalty
    right = (weights[:, None] * design).T @ (weights * predictions)
    solution = np.linalg.solve(matrix, right)
    coefficients, intercept = solution[:-1], solution[-1]
    return coefficients, intercept


# ==== right_side_unweighted ====
"""The weights are forgotten on the right-hand side."""

import numpy as np


def lime_fit(x, samples, predictions, width, ridge):
    weights = np.exp(-np.sum((samples - x) ** 2, axis=1) / width**2)
    design = np.column_stack([samples, np.ones(len(samples))])
    penalty = np.diag(np.append(np.full(len(x), ridge), 0))
    matrix = design.T @ (weights[:, None] * design) + penalty
    right = design.T @ predictions
    solution = np.linalg.solve(matrix, right)
    coefficients, intercept = solution[:-1], solution[-1]
    return coefficients, intercept


# ==== features_centred_on_x ====
"""The features are counted from x, so that the intercept is the value at x and not
where all features are 0.
"""

import numpy as np


def lime_fit(x, samples, predictions, width, ridge):
    weights = np.exp(-np.sum((samples - x) ** 2, axis=1) / width**2)
    design = np.column_stack([samples - x, np.ones(len(samples))])
    penalty = np.diag(np.append(np.full(len(x), ridge), 0))
    matrix = design.T @ (weights[:, None] * design) + penalty
    right = design.T @ (weights * predictions)
    solution = np.linalg.solve(matrix, right)
    coefficients, intercept = solution[:-1], solution[-1]
    return coefficients, intercept
