# ==== square_returned ====
"""The learner knows the formula from discriminant analysis, where it is squared, and
forgets the root."""

import numpy as np


def mahalanobis(x, mean, covariance):
    centred = x - mean
    scaled = centred @ np.linalg.inv(covariance)
    squares = np.sum(scaled * centred, axis=1)
    distance = squares
    return distance


# ==== covariance_not_inverted ====
"""The covariance itself is put into the quadratic form, so that wide directions count
more, not less."""

import numpy as np


def mahalanobis(x, mean, covariance):
    centred = x - mean
    scaled = centred @ covariance
    squares = np.sum(scaled * centred, axis=1)
    distance = np.sqrt(squares)
    return distance


# ==== diagonal_only ====
"""Each feature is divided by its own variance, and the correlations are left out: right
for diagonal matrices."""

import numpy as np


def mahalanobis(x, mean, covariance):
    centred = x - mean
    scaled = centred / np.diag(covariance)
    squares = np.sum(scaled * centred, axis=1)
    distance = np.sqrt(squares)
    return distance


# ==== reciprocal_of_each_element ====
"""The inverse of the matrix is taken element by element."""

import numpy as np


def mahalanobis(x, mean, covariance):
    centred = x - mean
    scaled = centred @ (1 / covariance)
    squares = np.sum(scaled * centred, axis=1)
    distance = np.sqrt(squares)
    return distance


# ==== inverse_used_twice ====
"""The scaled rows are squared with themselves, so that the inverse covariance stands in
the form twice."""

import numpy as np


def mahalanobis(x, mean, covariance):
    centred = x - mean
    scaled = centred @ np.linalg.inv(covariance)
    squares = np.sum(scaled**2, axis=1)
    distance = np.sqrt(squares)
    return distance


# ==== mean_of_the_rows ====
"""The rows are centred on their own mean, and the given mean of the distribution is not
used."""

import numpy as np


def mahalanobis(x, mean, covariance):
    centred = x - np.mean(x, axis=0)
    scaled = centred @ np.linalg.inv(covariance)
    squares = np.sum(scaled * centred, axis=1)
    distance = np.sqrt(squares)
    return distance


# ==== cholesky_without_transpose ====
"""The rows are whitened with the Cholesky factor, but its inverse is not transposed;
with no correlation it makes no difference."""

import numpy as np


def mahalanobis(x, mean, covariance):
    centred = x - mean
    factor = np.linalg.cholesky(covariance)
    scaled = centred @ np.linalg.inv(factor)
    squares = np.sum(scaled**2, axis=1)
    distance = np.sqrt(squares)
    return distance


# ==== ridge_for_stability ====
"""A small number is added to the diagonal so that the inverse is safe; where the
variances are as small, the distances are far too short."""

import numpy as np


def mahalanobis(x, mean, covariance):
    centred = x - mean
    scaled = centred @ np.linalg.inv(covariance + 1e-6 * np.eye(len(covariance)))
    squares = np.sum(scaled * centred, axis=1)
    distance = np.sqrt(squares)
    return distance


# ==== solve_without_transposes ====
"""The learner has heard that solve is better than inv, but gives it the rows as they
are, and the shapes do not fit."""

import numpy as np


def mahalanobis(x, mean, covariance):
    centred = x - mean
    scaled = np.linalg.solve(covariance, centred)
    squares = np.sum(scaled * centred, axis=1)
    distance = np.sqrt(squares)
    return distance


# ==== whole_product_matrix ====
"""The quadratic form is written with a matrix product, which makes a row by row matrix
of which only the diagonal was meant."""

import numpy as np


def mahalanobis(x, mean, covariance):
    centred = x - mean
    scaled = centred @ np.linalg.inv(covariance)
    squares = scaled @ centred.T
    distance = np.sqrt(squares)
    return distance
