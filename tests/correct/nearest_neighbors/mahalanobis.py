# ==== eigenvectors ====
"""Rotated to the axes of the distribution, and divided by the deviation along each."""

import numpy as np


def mahalanobis(x, mean, covariance):
    variances, axes = np.linalg.eigh(covariance)
    rotated = (x - mean) @ axes
    return np.linalg.norm(rotated / np.sqrt(variances), axis=1)


# ==== cholesky ====
"""Whitened by the Cholesky factor."""

import numpy as np


def mahalanobis(x, mean, covariance):
    factor = np.linalg.cholesky(covariance)
    whitened = np.linalg.inv(factor) @ (x - mean).T
    return np.sqrt((whitened**2).sum(axis=0))


# ==== row_by_row ====
"""One row after the other, with the inverse."""

import math

import numpy as np


def mahalanobis(x, mean, covariance):
    inverse = np.linalg.inv(covariance)
    return np.array([math.sqrt((row - mean) @ inverse @ (row - mean)) for row in x])


# ==== einsum ====
"""The quadratic form as one einsum."""

import numpy as np


def mahalanobis(x, mean, covariance):
    d = x - mean
    return np.einsum("ni,ij,nj->n", d, np.linalg.pinv(covariance), d) ** 0.5
