# ==== scaled_rows ====
"""Least squares of rows scaled by the root of their weight, with a row for each penalty."""

import numpy as np


def lime_fit(x, samples, predictions, width, ridge):
    distance = np.linalg.norm(samples - x, axis=1)
    root = np.sqrt(np.exp(-(distance**2) / width**2))
    count, features = samples.shape
    rows = np.concatenate([samples, np.ones((count, 1))], axis=1) * root[:, None]
    extra = np.sqrt(ridge) * np.eye(features, features + 1)
    target = np.concatenate([root * predictions, np.zeros(features)])
    solution = np.linalg.lstsq(np.concatenate([rows, extra]), target, rcond=None)[0]
    return solution[:features], solution[features]


# ==== centred ====
"""With weighted means taken away the intercept drops out."""

import numpy as np


def lime_fit(x, samples, predictions, width, ridge):
    w = np.exp(-((samples - x) ** 2).sum(1) / width**2)
    mean_z = np.average(samples, axis=0, weights=w)
    mean_y = np.average(predictions, weights=w)
    z, y = samples - mean_z, predictions - mean_y
    gram = (z.T * w) @ z + ridge * np.eye(len(x))
    coefficients = np.linalg.inv(gram) @ (z.T @ (w * y))
    return coefficients, mean_y - mean_z @ coefficients


# ==== sums ====
"""Sums over samples, one at a time."""

import math

import numpy as np


def lime_fit(x, samples, predictions, width, ridge):
    size = len(x) + 1
    matrix = np.zeros((size, size))
    right = np.zeros(size)
    for sample, prediction in zip(samples, predictions):
        weight = math.exp(-(math.dist(sample, x) ** 2) / width**2)
        row = np.append(sample, 1.0)
        matrix += weight * np.outer(row, row)
        right += weight * prediction * row
    for k in range(len(x)):
        matrix[k, k] += ridge
    solution = np.linalg.solve(matrix, right)
    return solution[:-1], float(solution[-1])
